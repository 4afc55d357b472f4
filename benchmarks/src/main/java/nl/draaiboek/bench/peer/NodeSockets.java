package nl.draaiboek.bench.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A Node process with the web socket library {@code ws} that sends what it is told to all who listen. */
public final class NodeSockets implements AutoCloseable {
  public static final String WHY_NOT = "node or npm is missing, or npm could not fetch ws";

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
    Optional<Process> process = new NodeProgram("", "ws", "broadcast.js").start(Map.of());
    if (process.isEmpty())
      return Optional.empty();
    NodeSockets sockets = new NodeSockets(process.get());
    sockets.line(payload);
    return Optional.of(sockets);
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
