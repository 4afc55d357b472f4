package nl.draaiboek.content.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All scripts that there are: those that come with the bot, the host's own and those that people made their own. Looks at the
 * disk at each call, so that a host can mend a script while the bot runs; what is the same as before is not taken apart again.
 * Thread-safe.
 */
public final class ScriptLibrary {
  /** A jar cannot be listed, so this names its files, one a line. A test holds it against the folder. */
  static final String INDEX = "/sessions/index";

  private final ScriptReader reader;
  private final List<Path> own;
  private final Supplier<Map<String, Map<String, String>>> kept;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private record Known(ScriptFolder folder, Read read) {}

  /** @param own folders that hold script folders; the host's scripts win over ours of the same name, and a later folder over an earlier */
  public ScriptLibrary(ScriptReader reader, List<Path> own) {
    this(reader, own, Map::of);
  }

  /** @param kept the files of scripts that people made their own, by name; they win over all others */
  public ScriptLibrary(ScriptReader reader, List<Path> own, Supplier<Map<String, Map<String, String>>> kept) {
    this.reader = reader;
    this.own = List.copyOf(own);
    this.kept = kept;
  }

  /**
   * @return each script by name, sorted; one that is wrong is there with its problems
   * @throws UncheckedIOException when a folder is not there or cannot be read
   */
  public Map<String, Read> all() {
    Map<String, Problem> replaced = new LinkedHashMap<>();
    Map<String, Read> all = new TreeMap<>();
    folders(replaced).forEach((name, folder) -> {
      Problem warning = replaced.get(name);
      all.put(name, warning == null ? read(folder) : with(warning, read(folder)));
    });
    return all;
  }

  /**
   * @return the script of that name; empty where there is none
   * @throws UncheckedIOException when a folder is not there or cannot be read
   */
  public Optional<Read> find(String name) {
    return Optional.ofNullable(folders(new LinkedHashMap<>()).get(name)).map(this::read);
  }

  private Read read(ScriptFolder folder) {
    Known before = known.get(folder.name());
    if (before != null && before.folder().equals(folder))
      return before.read();
    Read read = reader.read(folder);
    known.put(folder.name(), new Known(folder, read));
    return read;
  }

  /**
   * The files of a script, to be copied.
   *
   * @return text by file name; none where there is no such script
   * @throws UncheckedIOException when a folder is not there or cannot be read
   */
  public Map<String, String> files(String name) {
    ScriptFolder found = folders(new LinkedHashMap<>()).get(name);
    return found == null ? Map.of() : found.files();
  }

  /** @param replaced is given a warning for each of the host's scripts that takes another one's place */
  private Map<String, ScriptFolder> folders(Map<String, Problem> replaced) {
    Map<String, ScriptFolder> folders = new TreeMap<>(bundled());
    for (Path path : own)
      for (ScriptFolder folder : inside(path))
        if (folders.put(folder.name(), folder) != null)
          replaced.put(folder.name(), new Problem(ScriptFolder.STRUCTURE, 1, "this script from " + path
              + " takes the place of another one called '" + folder.name() + "'", true));
    kept.get().forEach((name, files) -> folders.put(name, new ScriptFolder(name, files)));
    return folders;
  }

  private static Read with(Problem warning, Read read) {
    List<Problem> found = Stream.concat(Stream.of(warning), read.found().stream()).sorted().toList();
    return switch (read) {
      case Read.Good(var script, _) -> new Read.Good(script, found);
      case Read.Bad _ -> new Read.Bad(found);
    };
  }

  /** A folder without a {@code script.yaml} is not a script, and is left alone. */
  private static List<ScriptFolder> inside(Path path) {
    try (Stream<Path> folders = Files.list(path)) {
      List<ScriptFolder> scripts = new ArrayList<>();
      for (Path folder : folders.filter(f -> Files.isRegularFile(f.resolve(ScriptFolder.STRUCTURE))).toList())
        scripts.add(ScriptFolder.on(folder));
      return scripts;
    } catch (IOException e) {
      throw new UncheckedIOException("the folder with scripts cannot be read: " + path, e);
    }
  }

  private static Map<String, ScriptFolder> bundled() {
    Map<String, Map<String, String>> files = new TreeMap<>();
    for (String entry : resource(INDEX).lines().toList()) {
      int slash = entry.indexOf('/');
      files.computeIfAbsent(entry.substring(0, slash), _ -> new TreeMap<>())
          .put(entry.substring(slash + 1), resource("/sessions/" + entry));
    }
    Map<String, ScriptFolder> folders = new TreeMap<>();
    files.forEach((name, texts) -> folders.put(name, new ScriptFolder(name, texts)));
    return folders;
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(ScriptLibrary.class.getResourceAsStream(name), name)) {
      return ScriptFolder.text(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("a bundled file cannot be read: " + name, e);
    }
  }
}
