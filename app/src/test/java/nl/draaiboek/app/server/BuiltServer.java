package nl.draaiboek.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import nl.draaiboek.app.Main;

/**
 * What a Java needs to run the server: as it was built, the jar beside its {@code lib}, with the classes that the first start
 * loaded kept for all later ones (1.6 seconds of the processor instead of 2.5 at each start); or as this test has it, where it
 * is not built yet.
 */
final class BuiltServer {
  private BuiltServer() {}

  /** @return options of Java, with the class path */
  static synchronized List<String> options() {
    Path from = from();
    if (!Files.isRegularFile(from) || !Files.isDirectory(from.resolveSibling("lib")))
      return List.of("-cp", System.getProperty("java.class.path"));
    Path archive = from.resolveSibling("tests.jsa");
    try (FileChannel lock = FileChannel.open(from.resolveSibling("tests.lock"), StandardOpenOption.CREATE,
        StandardOpenOption.WRITE); var _ = lock.lock()) {
      if (!Files.exists(archive) || modified(archive).compareTo(modified(from)) < 0)
        keep(archive, from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-cp", from.toString());
  }

  private static Path from() {
    try {
      return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FileTime modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file);
  }

  /** Somebody opens a session and comes in; then the server ends and leaves its classes. */
  private static void keep(Path archive, Path from) throws IOException {
    Path folder = Files.createTempDirectory(from.getParent(), "tests-first");
    Path unfinished = folder.resolve("classes.jsa");
    try (ServingChild first = new ServingChild(folder,
        List.of("-XX:ArchiveClassesAtExit=" + unfinished, "-Xlog:disable", "-cp", from.toString()))) {
      new Visitor(first.url()).opensASession("");
      first.terminate();
      first.exitCode(Duration.ofMinutes(1));
    }
    Files.move(unfinished, archive, StandardCopyOption.REPLACE_EXISTING);
  }
}
