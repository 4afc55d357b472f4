package nl.draaiboek.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder that goes when it is closed. All folders but one are on the same file system, that of temporary files. */
final class Scratch implements AutoCloseable {
  private static final Path MEMORY = Path.of("/dev/shm");

  private final Path path;

  private Scratch(Path path) {
    this.path = path;
  }

  /** On the disk where temporary files go. */
  static Scratch onDisk() throws IOException {
    return new Scratch(Files.createTempDirectory("draaiboek-bench"));
  }

  /** In memory where the machine has a folder for that, so that no disk hides what our own code costs. */
  static Scratch inMemory() throws IOException {
    return Files.isWritable(MEMORY)
        ? new Scratch(Files.createTempDirectory(MEMORY, "draaiboek-bench"))
        : onDisk();
  }

  /** @return a new folder of this name in it */
  Path folder(String name) throws IOException {
    return Files.createDirectories(path.resolve(name));
  }

  @Override
  public void close() {
    try (var files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList())
        Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("a folder for temporary files cannot be removed: " + path, e);
    }
  }
}
