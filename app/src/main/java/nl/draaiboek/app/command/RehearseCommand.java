package nl.draaiboek.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.draaiboek.app.rehearse.Plan;
import nl.draaiboek.app.rehearse.Rehearsal;
import nl.draaiboek.app.rehearse.Result;
import nl.draaiboek.app.rehearse.WrittenWrapUp;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.store.Pace;
import nl.draaiboek.store.Store;
import nl.draaiboek.store.StoreSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code draaiboek rehearse}: exits 1 when something did not hold that always must. */
@Command(name = "rehearse", description = "Plays a whole session with made-up people, against a throw-away store.")
public final class RehearseCommand implements Callable<Integer> {
  private final Caller caller;
  private final Activities activities = StandardActivities.all();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private ScriptFlags flags = new ScriptFlags();

  @Parameters(paramLabel = "SCRIPT", description = "The script's name, e.g. duidingssessie.")
  private String script = "";

  @Option(names = "--people", defaultValue = "24", description = "How many take part, 1 to 200 (default: ${DEFAULT-VALUE}).")
  private int people;

  @Option(names = "--tables", description = "How many tables, 1 to 20 (default: as many as the script is for).")
  private @Nullable Integer tables;

  @Option(names = "--seed", defaultValue = "1", description = "The same seed plays the same day (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--speed", defaultValue = "instant", description = "'instant', or how many seconds of the session go by in one (default: ${DEFAULT-VALUE}).")
  private String speed = "instant";

  @Option(names = "--date", defaultValue = "2026-06-25", description = "On which day; it starts at 10:00 (default: ${DEFAULT-VALUE}).")
  private LocalDate date = LocalDate.EPOCH;

  @Option(names = "--out", paramLabel = "FOLDER", description = "Where the wrap-up is written (default: a new folder for temporary files).")
  private @Nullable Path out;

  @Option(names = "--json", description = "Prints one object with the result, and nothing else, on standard output.")
  private boolean json;

  public RehearseCommand(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Rehearsal rehearsal = new Rehearsal(plan());
    try (ThrowAway store = new ThrowAway()) {
      Result result = played(rehearsal, store.path());
      if (json)
        print(result);
      else
        tell(result);
      result.broken().forEach(what -> err().println("Broken: " + what + "."));
      return result.broken().isEmpty() ? 0 : 1;
    }
  }

  private Result played(Rehearsal rehearsal, Path folder) throws IOException, InterruptedException {
    Rehearsal.StoreOpener opener = clock -> Store.open(StoreSettings.sqlite(folder), activities, clock);
    Path files = out == null
        ? Files.createTempDirectory("draaiboek-rehearsal")
        : caller.folder().resolve(out);
    WrittenWrapUp wrapUp = new WrittenWrapUp(Files.createDirectories(files));
    if (speed.equals("instant"))
      return rehearsal.instant(opener, activities, wrapUp, this::progress);
    return rehearsal.paced(pace(), opener, activities, wrapUp, this::progress);
  }

  private Pace pace() {
    try {
      return new Pace(Double.parseDouble(speed));
    } catch (IllegalArgumentException _) {
      throw new ParameterException(spec.commandLine(),
          "--speed is 'instant' or a number above 0, not '" + speed + "'");
    }
  }

  private Plan plan() {
    Script found = OfferedScript.named(spec, script, caller.config(flags.given(), flags.file()).scripts());
    int places = tables == null ? Math.clamp(found.tables(), 1, people) : tables;
    if (people < 1 || people > Plan.MOST_PEOPLE)
      throw new ParameterException(spec.commandLine(),
          "--people is 1 to " + Plan.MOST_PEOPLE + ", not " + people);
    if (places < 1 || places > Setup.MAX_TABLES || places > people)
      throw new ParameterException(spec.commandLine(),
          "--tables is 1 to " + Math.min(Setup.MAX_TABLES, people) + ", not " + places);
    return new Plan(found, people, places, seed, date);
  }

  private void progress(String time) {
    err().println(time);
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private void print(Result result) {
    try {
      spec.commandLine().getOut()
          .println(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(result));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(Result result) {
    PrintWriter print = spec.commandLine().getOut();
    print.printf("%s, %d people at %d tables, seed %d%n", result.script(), result.people(), result.tables(),
        result.seed());
    result.blocks()
        .forEach(b -> print.printf("  %s  %-14s %3d min planned, %3d min ran%n", b.plannedStart(), b.id(),
            b.plannedMinutes(), b.ranMinutes()));
    print.printf("Planned end %s, ran until %s%n", result.plannedEnd(), result.ranEnd());
    print.printf("Notes %s, %d placed, %d clusters, %d dots, %d check-outs%n", result.notes(),
        result.placed(),
        result.clusters(), result.votes(), result.checkOuts());
    if (result.cards().count() > 0)
      print.printf("Story cards: %d, read %d times, the least-read one %d times%n", result.cards().count(),
          result.cards().reads(), result.cards().leastRead());
    result.harvest().forEach(h -> print.printf("  Table %d, %s: %s%n", h.table(), h.slot(), h.text()));
    result.wrapUp().forEach((kind, file) -> print.printf("Wrap-up (%s): %s%n", kind, file));
  }
}
