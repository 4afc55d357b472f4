package nl.draaiboek.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.draaiboek.content.script.Problem;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.standard.StandardActivities;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code draaiboek check}: exits 1 when a script has a mistake; a warning is none. */
@Command(name = "check", description = "Tells everything that is wrong with session scripts, with file and line.")
public final class CheckCommand implements Callable<Integer> {
  private final Caller caller;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private ScriptFlags flags = new ScriptFlags();

  @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "A script's folder, or one that holds several; without it, all scripts that the server would offer.")
  private @Nullable Path folder;

  public CheckCommand(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, List<Problem>> found = folder == null ? offered() : inside(folder);
    PrintWriter out = spec.commandLine().getOut();
    found.forEach((script, problems) -> problems.forEach(problem -> out.println(script + "/" + problem)));
    List<Problem> all = found.values().stream().flatMap(List::stream).toList();
    long mistakes = all.stream().filter(problem -> !problem.warning()).count();
    spec.commandLine().getErr().println(count(found.size(), "script") + ": " + count(mistakes, "mistake")
        + ", " + count(all.size() - mistakes, "warning") + ".");
    return mistakes == 0 ? 0 : 1;
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** @return what was found, by the script's name */
  private Map<String, List<Problem>> offered() {
    List<Path> own = caller.config(flags.given(), flags.file()).scripts();
    Map<String, List<Problem>> found = new TreeMap<>();
    new ScriptLibrary(reader(), own).all().forEach((name, read) -> found.put(name, read.found()));
    return found;
  }

  /** @return what was found, by the script's folder as the caller names it */
  private Map<String, List<Problem>> inside(Path named) throws IOException {
    Path there = caller.folder().resolve(named);
    if (!Files.isDirectory(there))
      throw new ParameterException(spec.commandLine(), "There is no folder " + named);
    ScriptReader reader = reader();
    List<Path> scripts = isScript(there) ? List.of() : scriptsIn(there);
    Map<String, List<Problem>> found = new TreeMap<>();
    for (Path script : scripts)
      found.put(named.resolve(there.relativize(script)).toString(), reader.read(script).found());
    return scripts.isEmpty()
        ? Map.of(named.toString(), reader.read(there).found())
        : found;
  }

  /** Made when it is needed: each command is there at each start, and this one takes a tenth of it. */
  private static ScriptReader reader() {
    return new ScriptReader(StandardActivities.all());
  }

  private static List<Path> scriptsIn(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(CheckCommand::isScript).toList();
    }
  }

  private static boolean isScript(Path folder) {
    return Files.isRegularFile(folder.resolve("script.yaml"));
  }
}
