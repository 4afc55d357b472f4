package nl.draaiboek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder that one process has for itself. The lock file names that process for as long as it runs; a name that still
 * stands there when the lock is free tells that the last process did not stop as it should.
 */
final class DataFolder implements AutoCloseable {
  /** Far beyond the words: some systems let nobody read what is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
  private static final int MAX_NAME_BYTES = 200;

  private final Path folder;
  private final FileChannel lockFile;
  private final boolean unclean;

  private DataFolder(Path folder, FileChannel lockFile) throws IOException {
    this.folder = folder;
    this.lockFile = lockFile;
    this.unclean = lockFile.size() > 0;
    name(Holder.self());
  }

  /**
   * Takes the folder; makes it where it is not there.
   *
   * @throws DataFolderInUse      when another process has it
   * @throws UncheckedIOException when it cannot be used at all
   */
  static DataFolder take(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        onlyForUs(folder, "rwx------");
      }
      FileChannel lockFile = FileChannel.open(ownFile(folder.resolve("draaiboek.lock")),
          StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (lock(lockFile) == null) {
        String holder = nameIn(lockFile);
        lockFile.close();
        throw new DataFolderInUse(folder, holder.isBlank() ? "another process" : holder);
      }
      return new DataFolder(folder, lockFile);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot use the data folder " + folder + ", choose one that can be written to", e);
    }
  }

  /** @return whether the last process that had this folder was killed, or fell */
  boolean unclean() {
    return unclean;
  }

  /** @return where a file is, or would be */
  Path path(String name) {
    return folder.resolve(name);
  }

  /** @return a file that is there, readable by us alone */
  Path file(String name) {
    try {
      return ownFile(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + folder.resolve(name), e);
    }
  }

  /** Gives the folder back, as after a clean stop. */
  @Override
  public void close() {
    try (lockFile) {
      name("");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give back the data folder " + folder, e);
    }
  }

  /** Gives the folder back so that the next process looks at the database again. */
  void abandon() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give back the data folder " + folder, e);
    }
  }

  private static @Nullable FileLock lock(FileChannel file) throws IOException {
    try {
      return file.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }

  private void name(String holder) throws IOException {
    lockFile.truncate(0);
    lockFile.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    lockFile.force(true);
  }

  private static String nameIn(FileChannel file) throws IOException {
    ByteBuffer name = ByteBuffer.allocate(MAX_NAME_BYTES);
    file.read(name, 0);
    return StandardCharsets.UTF_8.decode(name.flip()).toString().strip();
  }

  private static Path ownFile(Path file) throws IOException {
    if (!Files.exists(file))
      Files.createFile(file);
    onlyForUs(file, "rw-------");
    return file;
  }

  private static void onlyForUs(Path path, String permissions) throws IOException {
    Set<String> views = path.getFileSystem().supportedFileAttributeViews();
    if (views.contains("posix"))
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
