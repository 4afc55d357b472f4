package nl.draaiboek.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import nl.draaiboek.content.script.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what was typed wrongly, and what was probably meant; the whole help would push that off the screen. */
public final class WrongUse implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] words) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    List<String> unmatched = wrong instanceof UnmatchedArgumentException u ? u.getUnmatched() : List.of();
    err.println(
        name + ": " + (unmatched.isEmpty() ? wrong.getMessage() : unknown(command, unmatched.getFirst())));
    err.println("See: " + name + " --help");
    return ExitCode.USAGE;
  }

  private static String unknown(CommandLine command, String typed) {
    Set<String> known = typed.startsWith("-")
        ? command.getCommandSpec().optionsMap().keySet()
        : command.getSubcommands().keySet();
    String bare = typed.split("=", 2)[0];
    return "there is no " + bare + Nearest.to(bare, known).map(meant -> "; did you mean " + meant + "?")
        .orElse(known.isEmpty() ? "." : "; there are: " + String.join(", ", known));
  }
}
