package nl.draaiboek.bench.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Node process with the web socket library {@code ws} that sends what it is told to all who listen. */
public final class NodeSockets implements AutoCloseable {
  public static final String WHY_NOT = "node or npm is missing, or npm could not fetch ws";
  private static final String[] FILES = {"package.json", "package-lock.json", "broadcast.js"};
  private static final long NPM_SECONDS = 120;

  private final Process process;
  private final Writer told;
  private final int port;

  private NodeSockets(Process process) throws IOException {
    this.process = process;
    this.told = process.outputWriter(StandardCharsets.UTF_8);
    BufferedReader says = process.inputReader(StandardCharsets.UTF_8);
    String line = says.readLine();
    if (line == null)
      throw new IOException("the Node program ended before it listened");
    this.port = Integer.parseInt(line.strip());
  }

  /**
   * @param payload on one line; a mark in it is replaced at each broadcast
   * @return empty where this machine cannot
   */
  public static Optional<NodeSockets> start(String payload) throws IOException, InterruptedException {
    Path folder = Path.of(System.getProperty("bench.node", "benchmarks/target/node")).toAbsolutePath();
    Files.createDirectories(folder);
    for (String file : FILES)
      copy(file, folder.resolve(file));
    if (!Files.isDirectory(folder.resolve("node_modules/ws"))
        && !runs(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"))
      return Optional.empty();
    if (!runs(folder, "node", "--version"))
      return Optional.empty();
    Process process = new ProcessBuilder("node", "broadcast.js").directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    NodeSockets sockets = new NodeSockets(process);
    sockets.line(payload);
    return Optional.of(sockets);
  }

  private static void copy(String name, Path to) throws IOException {
    try (InputStream from = NodeSockets.class.getResourceAsStream(name)) {
      if (from == null)
        throw new IOException(name + " is not in the build");
      Files.write(to, from.readAllBytes());
    }
  }

  private static boolean runs(Path folder, String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).directory(folder.toFile())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      if (process.waitFor(NPM_SECONDS, TimeUnit.SECONDS))
        return process.exitValue() == 0;
      process.destroyForcibly();
      return false;
    } catch (IOException _) {
      return false;
    }
  }

  public int port() {
    return port;
  }

  /** Sends the payload with this mark to all. */
  public void broadcast(String mark) throws IOException {
    line(mark);
  }

  private void line(String text) throws IOException {
    told.write(text + "\n");
    told.flush();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
