package nl.draaiboek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** A folder for what is not finished yet, beside where it will stand; readable by us alone, and gone with what is left in it when it is closed. */
final class Scratch implements AutoCloseable {
  private final Path path;

  Scratch(Path beside) throws IOException {
    path = Files.createTempDirectory(beside, ".draaiboek", attribute(beside, "rwx------"));
  }

  Path path() {
    return path;
  }

  /** @return a new file that is readable by us alone */
  static Path ownFile(Path file) throws IOException {
    return Files.createFile(file, attribute(file, "rw-------"));
  }

  private static FileAttribute<?>[] attribute(Path where, String permissions) {
    return where.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[]{
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
        : new FileAttribute<?>[0];
  }

  @Override
  public void close() {
    try (var files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList())
        Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("what was not finished cannot be removed: " + path, e);
    }
  }
}
