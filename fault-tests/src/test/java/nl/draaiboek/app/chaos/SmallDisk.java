package nl.draaiboek.app.chaos;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A disk of a few megabytes, in memory. Only where the test may mount one. */
final class SmallDisk implements AutoCloseable {
  private final Path at;

  private SmallDisk(Path at) {
    this.at = at;
  }

  /** @return empty where this may not be done */
  static Optional<SmallDisk> mount(Path at, int megabytes) throws IOException {
    Files.createDirectories(at);
    return run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", at.toString())
        ? Optional.of(new SmallDisk(at))
        : Optional.empty();
  }

  private static boolean run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Path at() {
    return at;
  }

  /** Leaves not a byte free. */
  void fill() {
    try (OutputStream filler = Files.newOutputStream(at.resolve("filler"))) {
      for (byte[] some = new byte[4_096]; true;)
        filler.write(some);
    } catch (IOException _) {
      // Full.
    }
  }

  void makeRoom() throws IOException {
    Files.delete(at.resolve("filler"));
  }

  /** Also where a process that was killed has not let go of it yet. */
  @Override
  public void close() {
    run("umount", "-l", at.toString());
  }
}
