package nl.draaiboek.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code draaiboek serve} as a process of its own, on a free port unless the options name one. */
public final class ServingChild implements AutoCloseable {
  private static final Duration READY_WITHIN = Duration.ofSeconds(60);
  private static final String READY = "Draaiboek is ready: ";

  private final Process process;
  private final Path out;
  private final Path err;

  /** @param folder in which the command is given; what it prints is kept there too */
  public ServingChild(Path folder, String... options) {
    this(folder, BuiltServer.options(), options);
  }

  /** @param jvm options of the Java that runs it, with its class path */
  ServingChild(Path folder, List<String> jvm, String... options) {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(jvm);
    command.addAll(List.of("nl.draaiboek.app.Main", "serve"));
    command.addAll(List.of(options));
    if (!command.contains("--port"))
      command.addAll(List.of("--port", "0"));
    try {
      out = Files.createTempFile(folder, "serve", ".out");
      err = Files.createTempFile(folder, "serve", ".err");
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
          .redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("DRAAIBOEK_"));
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @return where people come in, without a slash at the end; waits until they can */
  public String url() {
    await().atMost(READY_WITHIN).pollInterval(Duration.ofMillis(50))
        .until(() -> !process.isAlive() || printed().contains("\n"));
    assertThat(printed()).as(told()).startsWith(READY).endsWith("/\n").hasLineCount(1);
    return printed().strip().substring(READY.length()).replaceAll("/$", "");
  }

  long pid() {
    return process.pid();
  }

  public void terminate() {
    process.destroy();
  }

  public void kill() {
    process.destroyForcibly();
    exitCode(Duration.ofSeconds(10));
  }

  public int exitCode(Duration within) {
    try {
      assertThat(process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)).as("it ends within " + within)
          .isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @return standard output so far */
  String printed() {
    return read(out);
  }

  /** @return standard error so far */
  public String told() {
    return read(err);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
