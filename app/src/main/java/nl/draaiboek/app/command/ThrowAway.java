package nl.draaiboek.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for temporary files, gone with all that is in it when it is closed. */
final class ThrowAway implements AutoCloseable {
  private final Path path;

  ThrowAway() {
    try {
      path = Files.createTempDirectory("draaiboek");
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for temporary files can be made", e);
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    try (var files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList())
        Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("a folder for temporary files cannot be removed: " + path, e);
    }
  }
}
