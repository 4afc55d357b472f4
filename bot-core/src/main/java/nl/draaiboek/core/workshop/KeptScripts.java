package nl.draaiboek.core.workshop;

import java.util.Map;
import java.util.Optional;

/** Scripts that people made their own, as files. */
public interface KeptScripts {
  /** @return text by file name, by the script's name */
  Map<String, Map<String, String>> all();

  /**
   * Keeps a script; what was kept under its name before is gone.
   *
   * @param before the files from which it was made; empty where nothing is to be kept under that name yet
   * @param files  as they are to be; none takes the script away
   * @return false where something else is kept under that name by now; then nothing is done
   */
  boolean keep(String name, Optional<Map<String, String>> before, Map<String, String> files);
}
