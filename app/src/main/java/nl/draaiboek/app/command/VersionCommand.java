package nl.draaiboek.app.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code draaiboek version}. */
@Command(name = "version", description = "Says which Draaiboek this is.")
public final class VersionCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--components", description = "Also lists what it is made of, with versions and licences.")
  private boolean components;

  @Override
  public void run() {
    var out = spec.commandLine().getOut();
    out.println(Version.text());
    if (components) {
      List<String> lines = Components.lines();
      lines.forEach(out::println);
      if (lines.isEmpty())
        spec.commandLine().getErr().println("This one was built without a list of its components.");
    }
  }
}
