package nl.draaiboek.app.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.script.Script;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scripts that a session can be opened from. */
final class Scripts {
  private static final Logger LOG = LoggerFactory.getLogger(Scripts.class);

  private final Ahead<ScriptLibrary> library;

  /**
   * Reads nothing yet.
   *
   * @param own the host's folders
   */
  Scripts(Activities activities, List<Path> own) {
    library = new Ahead<>(() -> tell(new ScriptLibrary(new ScriptReader(activities), own)));
  }

  /** Reads them all beside the work, and tells the host about them; asked once. */
  void read() {
    library.begin();
  }

  private static ScriptLibrary tell(ScriptLibrary library) {
    Map<String, Read> all = library.all();
    all.forEach((name, read) -> {
      if (read instanceof Read.Bad bad)
        LOG.warn("Script {} is not offered: {} things are wrong with it, which ./draaiboek check tells.",
            name, bad.problems().size());
    });
    LOG.info("{} scripts, of which {} can be opened.", all.size(), good(all).size());
    return library;
  }

  /** @return those that can run, by name, as they are on disk now; waits for the first reading */
  List<Script> offered() {
    return good(library.get().all());
  }

  private static List<Script> good(Map<String, Read> all) {
    return all.values().stream().filter(Read.Good.class::isInstance).map(Read.Good.class::cast)
        .map(Read.Good::script).toList();
  }
}
