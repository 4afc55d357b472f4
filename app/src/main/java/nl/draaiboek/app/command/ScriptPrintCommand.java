package nl.draaiboek.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.documents.ScriptPdf;
import nl.draaiboek.documents.pdf.PdfPress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code draaiboek script print}: a script as a table, to have in the hand. */
@Command(name = "print", description = "Writes a session script as a PDF: the day as a table, and around it what has to be ready.")
final class ScriptPrintCommand implements Callable<Integer> {
  private final Caller caller;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private ScriptFlags flags = new ScriptFlags();

  @Parameters(paramLabel = "SCRIPT", description = "The script's name, e.g. bijeenkomst-2.")
  private String script = "";

  @Option(names = "--language", defaultValue = "nl", description = "In which language, such as nl or en (default: ${DEFAULT-VALUE}).")
  private String language = "";

  @Option(names = "--start", paramLabel = "HH:MM", defaultValue = "10:00", description = "When the first block begins (default: ${DEFAULT-VALUE}).")
  private String start = "";

  @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "Where it is written; an earlier print is replaced.")
  private Path out = Path.of("");

  ScriptPrintCommand(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Integer call() throws IOException {
    Script found = OfferedScript.named(spec, script, caller.config(flags.given(), flags.file()).scripts());
    Path file = caller.folder().resolve(out);
    if (!out.toString().endsWith(".pdf"))
      throw new ParameterException(spec.commandLine(), "--out names a file that ends in .pdf, not " + out);
    Languages languages = Languages.bundled();
    Files.write(file,
        ScriptPdf.of(found, begins(), languages,
            new Listener(spoken(languages.all()), ZoneId.systemDefault(), Names.NOBODY), new PdfPress()));
    spec.commandLine().getOut().println("Written: " + out);
    return 0;
  }

  private Language spoken(List<Language> all) {
    return all.stream().filter(known -> known.tag().equals(language)).findFirst()
        .orElseThrow(() -> new ParameterException(spec.commandLine(), "--language is one of "
            + String.join(", ", all.stream().map(Language::tag).toList()) + ", not " + language));
  }

  private LocalTime begins() {
    try {
      return LocalTime.parse(start);
    } catch (DateTimeException _) {
      throw new ParameterException(spec.commandLine(), "--start is a time such as 09:30, not " + start);
    }
  }
}
