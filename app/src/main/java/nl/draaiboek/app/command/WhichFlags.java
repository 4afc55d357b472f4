package nl.draaiboek.app.command;

import java.util.Optional;
import nl.draaiboek.core.conversation.SessionId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of every command that works with one session or one network. */
final class WhichFlags {
  @Option(names = "--session", paramLabel = "ID", description = "A session: its id, as in /s/ID, or the code of one that is not over.")
  private @Nullable String session;

  @Option(names = "--network", paramLabel = "ID", description = "A network: its id.")
  private @Nullable String network;

  @Option(names = "--list", description = "Lists the sessions and networks that there are, and does nothing.")
  private boolean list;

  boolean list() {
    return list;
  }

  boolean isNetwork() {
    return network != null;
  }

  /** @throws ParameterException when it names none, or both */
  void check(CommandSpec spec) {
    if (!list && (session == null) == (network == null))
      throw new ParameterException(spec.commandLine(),
          "Name one of --session and --network; --list tells which there are");
  }

  /** @throws ParameterException when there is none like this */
  SessionId owner(Kept kept, CommandSpec spec) {
    Optional<SessionId> found = network == null
        ? kept.session(String.valueOf(session))
        : kept.network(network).map(n -> n.owner());
    return found.orElseThrow(() -> new ParameterException(spec.commandLine(), network == null
        ? "There is no session " + session + "; --list tells which there are"
        : "There is no network " + network + "; --list tells which there are"));
  }
}
