package nl.draaiboek.content.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tells who writes a script everything that is wrong with it, at once. */
public final class Checker {
  private final ScriptReader reader;

  public Checker(ScriptReader reader) {
    this.reader = reader;
  }

  /**
   * @param folder of one script
   * @return mistakes and warnings, sorted by file and line; empty when all is well
   * @throws IOException when the disk refuses
   */
  public List<Problem> check(Path folder) throws IOException {
    return reader.read(folder).found();
  }
}
