package nl.draaiboek.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.draaiboek.bench.load.Wire;

/** A program in a process of its own, which says on standard output when it can be reached. */
final class Started implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final long startedAt = System.nanoTime();
  private final Process process;
  private final int port;

  /**
   * Returns when it says that it is ready.
   *
   * @param archive the JVM's option about the archive of classes that makes later starts quicker
   * @param folder  where it runs
   */
  Started(String archive, Path folder, String main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseCompactObjectHeaders",
        "-XX:+UseSerialGC", "-Xms64m", "-Xshare:auto", archive,
        "-Xlog:disable", "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-cp",
        classPath(), main));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
        .redirectError(folder.resolve("told").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("DRAAIBOEK_"));
    process = builder.start();
    BufferedReader out = process.inputReader();
    String line = out.readLine();
    if (line == null)
      throw new IOException(main + " ended before it was ready: " + Files.readString(folder.resolve("told")));
    port = URI.create(line.substring(line.indexOf("http://")).strip()).getPort();
  }

  /** The jars beside this one, each by its own name: a manifest's class path cannot be archived as well. */
  private static String classPath() {
    String path = System.getProperty("java.class.path");
    Path jar = Path.of(path);
    Path lib = jar.resolveSibling("lib");
    if (path.contains(File.pathSeparator) || !Files.isDirectory(lib))
      return path;
    try (var jars = Files.list(lib)) {
      List<String> all = new ArrayList<>(List.of(jar.toAbsolutePath().toString()));
      // Without the fake Discord, which lets its whole JVM look no name up.
      jars.map(Path::toAbsolutePath).map(Path::toString).filter(found -> !found.endsWith("-tests.jar"))
          .sorted()
          .forEach(all::add);
      return String.join(File.pathSeparator, all);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** @return how long after its start the page had come, in milliseconds */
  double millisTo(String path, String cookie, String words) throws IOException {
    try (Wire wire = new Wire(port)) {
      Wire.Answer answer = wire.get(path, cookie);
      double millis = (System.nanoTime() - startedAt) / 1e6;
      if (answer.status() != 200 || !answer.body().contains(words))
        throw new IllegalStateException("a wrong answer: " + answer.status() + " at " + path);
      return millis;
    }
  }

  /** @return its resident memory in MB; 0 where the system does not tell */
  double megabytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.isReadable(status))
      return 0;
    return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
  }

  /** Ends it as it should end, so that the JVM writes its archive. */
  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
      throw new IllegalStateException("it did not stop");
  }

  /** {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
