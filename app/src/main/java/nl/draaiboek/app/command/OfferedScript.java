package nl.draaiboek.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.script.Script;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds a script that a command names. */
final class OfferedScript {
  private OfferedScript() {}

  /**
   * Finds it.
   *
   * @param own the host's own folders
   * @throws ParameterException when there is none, or it has mistakes; the message says what helps
   */
  static Script named(CommandSpec spec, String name, List<Path> own) {
    Map<String, Read> all = new ScriptLibrary(new ScriptReader(StandardActivities.all()), own).all();
    return switch (all.get(name)) {
      case null -> throw new ParameterException(spec.commandLine(),
          "There is no script '" + name + "'; there are: " + String.join(", ", all.keySet()));
      case Read.Bad(var problems) -> throw new ParameterException(spec.commandLine(), "The script " + name
          + " has mistakes; see them with: draaiboek check" + System.lineSeparator() + problems.getFirst());
      case Read.Good(Script good, _) -> good;
    };
  }
}
