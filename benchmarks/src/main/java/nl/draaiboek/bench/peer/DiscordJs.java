package nl.draaiboek.bench.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.bench.load.Poll;

/** A Node process with discord.js, which answers a press and does nothing else. */
public final class DiscordJs implements AutoCloseable {
  public static final String WHY_NOT = "node or npm is missing, or npm could not fetch discord.js";

  private final Poll poll;
  private final Process process;

  private DiscordJs(Poll poll, Process process) throws IOException {
    this.poll = poll;
    this.process = process;
    BufferedReader says = process.inputReader(StandardCharsets.UTF_8);
    if (says.readLine() == null)
      throw new IOException("the Node program ended before it was ready");
  }

  /** @return empty where this machine cannot */
  public static Optional<DiscordJs> start() throws IOException, InterruptedException {
    Poll poll = new Poll();
    String api = poll.discord().rest().toString().replaceFirst("/v\\d+/$", "");
    Optional<Process> process = new NodeProgram("discord/", "discord.js", "reply.js")
        .start(Map.of("BENCH_TOKEN", poll.discord().token()), api, poll.channel().id());
    if (process.isPresent())
      return Optional.of(new DiscordJs(poll, process.get()));
    poll.close();
    return Optional.empty();
  }

  /** Where people press. */
  public Poll poll() {
    return poll;
  }

  @Override
  public void close() {
    process.destroy();
    poll.close();
  }
}
