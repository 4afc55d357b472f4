package nl.draaiboek.app.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.draaiboek.content.bench.FileBench;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.workshop.KeptScripts;
import nl.draaiboek.core.workshop.ScriptBench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scripts that a session can be opened from. */
final class Scripts {
  private static final Logger LOG = LoggerFactory.getLogger(Scripts.class);

  private final Ahead<Shelf> shelf;

  private record Shelf(ScriptLibrary library, ScriptBench bench) {}

  /**
   * Reads nothing yet.
   *
   * @param own  the host's folders
   * @param kept those that people made their own
   */
  Scripts(Activities activities, List<Path> own, KeptScripts kept) {
    shelf = new Ahead<>(() -> {
      ScriptReader reader = new ScriptReader(activities);
      ScriptLibrary library = tell(new ScriptLibrary(reader, own, kept::all));
      return new Shelf(library, new FileBench(library, reader, kept));
    });
  }

  /** @return where people make them their own; waits for the first reading */
  ScriptBench bench() {
    return shelf.get().bench();
  }

  /** Reads them all beside the work, and tells the host about them; asked once. */
  void read() {
    shelf.begin();
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
    return good(shelf.get().library().all());
  }

  private static List<Script> good(Map<String, Read> all) {
    return all.values().stream().filter(Read.Good.class::isInstance).map(Read.Good.class::cast)
        .map(Read.Good::script).toList();
  }
}
