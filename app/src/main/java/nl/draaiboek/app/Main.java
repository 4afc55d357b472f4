package nl.draaiboek.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import nl.draaiboek.app.command.BackupCommand;
import nl.draaiboek.app.command.Caller;
import nl.draaiboek.app.command.CheckCommand;
import nl.draaiboek.app.command.DiscordCommand;
import nl.draaiboek.app.command.EraseCommand;
import nl.draaiboek.app.command.ExportCommand;
import nl.draaiboek.app.command.Faults;
import nl.draaiboek.app.command.RehearseCommand;
import nl.draaiboek.app.command.RestoreCommand;
import nl.draaiboek.app.command.ScriptCommand;
import nl.draaiboek.app.command.ServeCommand;
import nl.draaiboek.app.command.TeamsCommand;
import nl.draaiboek.app.command.Version;
import nl.draaiboek.app.command.VersionCommand;
import nl.draaiboek.app.command.WrongUse;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: {@code ./draaiboek COMMAND}. */
@Command(name = "draaiboek", mixinStandardHelpOptions = true, versionProvider = Version.class, scope = ScopeType.INHERIT, subcommands = HelpCommand.class, description = "Runs a facilitator's session script in the chat that people already use.")
public final class Main implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    System.exit(run(Caller.ofThisProcess(), writer(System.out), writer(System.err), args));
  }

  /**
   * Runs one command.
   *
   * @param out for what the command was asked for
   * @param err for problems
   * @return 0 done, 1 something failed, 2 asked or set wrongly
   */
  static int run(Caller caller, PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main())
        .addSubcommand(new ServeCommand(caller))
        .addSubcommand(new CheckCommand(caller))
        .addSubcommand(new RehearseCommand(caller))
        .addSubcommand(ScriptCommand.of(caller))
        .addSubcommand(new DiscordCommand(caller))
        .addSubcommand(new TeamsCommand(caller))
        .addSubcommand(new BackupCommand(caller))
        .addSubcommand(new RestoreCommand(caller))
        .addSubcommand(new ExportCommand(caller))
        .addSubcommand(new EraseCommand(caller))
        .addSubcommand(new VersionCommand())
        .setOut(out).setErr(err)
        .setParameterExceptionHandler(new WrongUse())
        .setExecutionExceptionHandler(new Faults())
        .execute(args);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  /** Without a command, the help is the answer. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
