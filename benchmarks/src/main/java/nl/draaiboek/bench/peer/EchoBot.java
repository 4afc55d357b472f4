package nl.draaiboek.bench.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A Node process with Microsoft's botbuilder on express, which lets anybody in and says again what it is told. */
public final class EchoBot implements AutoCloseable {
  public static final String WHY_NOT = "node or npm is missing, or npm could not fetch botbuilder";

  private final Process process;
  private final int port;

  private EchoBot(Process process) throws IOException {
    this.process = process;
    BufferedReader says = process.inputReader(StandardCharsets.UTF_8);
    String line = says.readLine();
    if (line == null)
      throw new IOException("the Node program ended before it listened");
    this.port = Integer.parseInt(line.strip());
  }

  /** @return empty where this machine cannot */
  public static Optional<EchoBot> start() throws IOException, InterruptedException {
    Optional<Process> process = new NodeProgram("teams/", "botbuilder", "echo.js")
        .start(Map.of("NODE_ENV", "production"));
    return process.isPresent() ? Optional.of(new EchoBot(process.get())) : Optional.empty();
  }

  /** @return where it hears */
  public int port() {
    return port;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
