package nl.draaiboek.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code draaiboek version}. */
@Command(name = "version", description = "Says which Draaiboek this is.")
public final class VersionCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().getOut().println(Version.text());
  }
}
