package nl.draaiboek.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.app.server.DiscordWays;
import nl.draaiboek.discord.check.Inspection;
import nl.draaiboek.discord.check.Invite;
import nl.draaiboek.discord.check.NoAnswer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code draaiboek discord}: what a host needs to let the bot into a server. */
@Command(name = "discord", description = "Asks the bot into a Discord server, and tells what is missing there.", subcommands = HelpCommand.class)
public final class DiscordCommand implements Runnable {
  private final Caller caller;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  public DiscordCommand(Caller caller) {
    this.caller = caller;
  }

  @Command(name = "invite", description = "Prints the link with which an administrator asks the bot into a server, with no more rights than it uses.")
  int invite(
      @Option(names = "--config", paramLabel = "FILE", description = "Settings, instead of draaiboek.yaml in this folder.") @Nullable Path config) {
    Optional<Config.Discord> discord = discord(config);
    if (discord.isEmpty())
      return ExitCode.USAGE;
    try {
      out().println(Invite.link(DiscordWays.of(discord.get())));
      return ExitCode.OK;
    } catch (NoAnswer none) {
      err().println(none.getMessage());
      return ExitCode.SOFTWARE;
    }
  }

  @Command(name = "check", description = "Tells what is missing for a session on Discord, and how to mend it. It may be asked while the server runs; exits 1 when no session can be held.")
  int check(
      @Option(names = "--config", paramLabel = "FILE", description = "Settings, instead of draaiboek.yaml in this folder.") @Nullable Path config) {
    Optional<Config.Discord> discord = discord(config);
    if (discord.isEmpty())
      return ExitCode.USAGE;
    try {
      return Findings.tell(Inspection.of(DiscordWays.of(discord.get()), discord.get().facilitatorRole()),
          out());
    } catch (NoAnswer none) {
      err().println(none.getMessage());
      return ExitCode.SOFTWARE;
    }
  }

  private Optional<Config.Discord> discord(@Nullable Path config) {
    Optional<Config.Discord> discord = caller.config(List.of(), Optional.ofNullable(config)).discord();
    if (discord.isEmpty())
      err().println("There is no token. Set discord.token, or DRAAIBOEK_DISCORD_TOKEN in the environment; "
          + "docs/discord.md tells where to get one.");
    return discord;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Without a command, the help is the answer. */
  @Override
  public void run() {
    spec.commandLine().usage(out());
  }
}
