package nl.draaiboek.app.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code draaiboek script}: what can be done with a session script. */
@Command(name = "script", description = "Begins a session script of your own, or puts one on paper.")
public final class ScriptCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  private ScriptCommand() {}

  /** @return the command with those below it */
  public static CommandLine of(Caller caller) {
    return new CommandLine(new ScriptCommand()).addSubcommand(new ScriptNewCommand(caller))
        .addSubcommand(new ScriptPrintCommand(caller));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
