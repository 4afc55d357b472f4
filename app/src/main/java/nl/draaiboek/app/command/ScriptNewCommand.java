package nl.draaiboek.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.draaiboek.content.draft.ScriptDraft;
import nl.draaiboek.content.script.Problem;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.documents.table.TableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code draaiboek script new}: begins a script of one's own. Nothing is ever written over. */
@Command(name = "new", description = "Copies a script, or makes one out of a table in a .md, .csv or .docx file. Tells what it could not understand.")
final class ScriptNewCommand implements Callable<Integer> {
  private final Caller caller;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private ScriptFlags flags = new ScriptFlags();

  @Parameters(paramLabel = "NAME", description = "The new script's name: small letters, digits and dashes.")
  private String name = "";

  @Option(names = "--from", required = true, paramLabel = "SCRIPT|FILE", description = "The script to copy, or a file with a table: time, minutes, where, what, who.")
  private String from = "";

  @Option(names = "--in", paramLabel = "FOLDER", defaultValue = "scripts", description = "The folder that holds your scripts (default: ${DEFAULT-VALUE}).")
  private Path in = Path.of("");

  ScriptNewCommand(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Integer call() throws IOException {
    if (!name.matches("[a-z0-9][a-z0-9-]{0,49}"))
      throw wrong("A script's name is small letters, digits and dashes, such as: mijn-sessie");
    Path folder = caller.folder().resolve(in).resolve(name);
    if (Files.exists(folder))
      throw wrong(
          "There is something at " + folder + " already. Choose another name, or take it away first.");
    Map<String, String> files = TableFile.isOne(from) ? drafted() : copied();
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet())
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    List<Problem> found = new ScriptReader(StandardActivities.all()).read(folder).found();
    found.forEach(problem -> err().println(name + "/" + problem));
    spec.commandLine().getOut().println(folder);
    err().println("Use it with: draaiboek serve --scripts " + in);
    return found.stream().allMatch(Problem::warning) ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private Map<String, String> drafted() throws IOException {
    Path file = caller.folder().resolve(from);
    if (!Files.isRegularFile(file))
      throw wrong("There is no file " + file);
    try {
      ScriptDraft draft = ScriptDraft.of(name, TableFile.read(from, Files.readAllBytes(file)));
      draft.remarks().forEach(err()::println);
      return draft.files();
    } catch (IllegalArgumentException unfit) {
      throw wrong("No script can be made of " + from + ": " + unfit.getMessage());
    }
  }

  private Map<String, String> copied() {
    List<Path> own = caller.config(flags.given(), flags.file()).scripts();
    OfferedScript.named(spec, from, own);
    return new ScriptLibrary(new ScriptReader(StandardActivities.all()), own).files(from);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
