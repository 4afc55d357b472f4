package nl.draaiboek.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.Inet6Address;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.app.server.TeamsWays;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.teams.check.Inspection;
import nl.draaiboek.teams.pack.AppIdentity;
import nl.draaiboek.teams.pack.AppPackage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code draaiboek teams}: what an administrator needs to bring the bot into Teams. */
@Command(name = "teams", description = "Makes what brings the bot into Microsoft Teams, and tells what is missing there.", subcommands = HelpCommand.class)
public final class TeamsCommand implements Runnable {
  /** Of a build out of its sources, which has none. */
  private static final String NO_VERSION = "0.0.1";
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

  private final Caller caller;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  public TeamsCommand(Caller caller) {
    this.caller = caller;
  }

  @Command(name = "package", description = "Writes the app package, which an administrator uploads to Teams.")
  int pack(
      @Option(names = "--app-id", paramLabel = "ID", description = "Of the bot's registration with Microsoft; teams.app-id if not given.") @Nullable UUID given,
      @Option(names = "--out", paramLabel = "FILE", defaultValue = "draaiboek-teams.zip", description = "Where it is written; ${DEFAULT-VALUE} if not given.") Path file,
      @Option(names = "--developer", paramLabel = "NAME", defaultValue = "Draaiboek", description = "Who offers the bot, as Teams shows it; at most 32 characters.") String developer,
      @Option(names = "--config", paramLabel = "FILE", description = "Settings, instead of draaiboek.yaml in this folder.") @Nullable Path config) {
    Config settings = caller.config(List.of(), Optional.ofNullable(config));
    Optional<UUID> appId = Optional.ofNullable(given).or(() -> settings.teams().flatMap(Config.Teams::app)
        .map(app -> UUID.fromString(app.id())));
    if (appId.isEmpty()) {
      err().println(
          "Whose package is it? Give --app-id, or turn Teams on with teams.app-id; docs/teams.md tells "
              + "where to get one.");
      return ExitCode.USAGE;
    }
    Optional<URI> pages = settings.web().publicUrl();
    if (pages.isEmpty()) {
      err().println(
          "Teams must know where the pages are. Set web.public-url, or DRAAIBOEK_WEB_PUBLIC_URL in the "
              + "environment; docs/hosting.md tells more.");
      return ExitCode.USAGE;
    }
    Path written = caller.folder().resolve(file);
    try {
      AppPackage.write(written, new AppIdentity(appId.get(), pages.get(), version(), developer,
          settings.teams().filter(Config.Teams::reads).isPresent()),
          Languages.bundled());
    } catch (IllegalArgumentException unfit) {
      err().println(unfit.getMessage());
      return ExitCode.USAGE;
    } catch (IOException fault) {
      err().println("The package cannot be written to " + written + ": " + fault.getMessage());
      return ExitCode.SOFTWARE;
    }
    out().println(written);
    return ExitCode.OK;
  }

  @Command(name = "check", description = "Tells what is missing for a session in Teams, and how to mend it. It may be asked while the server runs; exits 1 when no session can be held.")
  int check(
      @Option(names = "--config", paramLabel = "FILE", description = "Settings, instead of draaiboek.yaml in this folder.") @Nullable Path config) {
    Config settings = caller.config(List.of(), Optional.ofNullable(config));
    if (settings.teams().isEmpty()) {
      err().println("Teams is off. Set teams.enabled to on, or DRAAIBOEK_TEAMS_ENABLED in the environment; "
          + "docs/teams.md tells what more it wants.");
      return ExitCode.USAGE;
    }
    Config.Web web = settings.web();
    return Findings.tell(
        Inspection.of(TeamsWays.of(settings.teams().get(), web), web.publicUrl(), here(web)), out());
  }

  /** @return where a playground finds the server; nothing when it takes any free port */
  private static Optional<URI> here(Config.Web web) {
    String host = web.bind() instanceof Inet6Address six
        ? "[" + six.getHostAddress() + "]"
        : web.bind().getHostAddress();
    return web.port() == 0 ? Optional.empty() : Optional.of(URI.create("http://" + host + ":" + web.port()));
  }

  /** Teams wants numbers alone. */
  private static String version() {
    return Optional.ofNullable(TeamsCommand.class.getPackage().getImplementationVersion())
        .map(VERSION::matcher)
        .filter(Matcher::lookingAt).map(Matcher::group).orElse(NO_VERSION);
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
