package nl.draaiboek.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.draaiboek.app.rehearse.Plan;
import nl.draaiboek.app.rehearse.Rehearsal;
import nl.draaiboek.app.rehearse.Result;
import nl.draaiboek.app.rehearse.SeriesPlan;
import nl.draaiboek.app.rehearse.SeriesRehearsal;
import nl.draaiboek.app.rehearse.SeriesResult;
import nl.draaiboek.app.rehearse.WrittenWrapUp;
import nl.draaiboek.content.alike.AlikeByStems;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockOption;
import nl.draaiboek.core.script.Lengths;
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
@Command(name = "rehearse", description = "Plays a whole session, or a network's whole series of them, with made-up people, against a throw-away store.")
public final class RehearseCommand implements Callable<Integer> {
  private static final String AT_ONCE = "instant";

  private final Caller caller;
  private final Activities activities = StandardActivities.all(new AlikeByStems());

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

  @Option(names = "--minutes", description = "How long the session lasts (default: as long as the script's blocks).")
  private @Nullable Integer minutes;

  @Option(names = "--choose", paramLabel = "BLOCK=OPTION", description = "In which way a block goes that has options, once for each (default: the first).")
  private Map<String, String> choices = Map.of();

  @Option(names = "--meetings", description = "Plays a network that meets this often, every six weeks, 1 to 60 (default: one session without a network).")
  private @Nullable Integer meetings;

  @Option(names = "--seed", defaultValue = "1", description = "The same seed plays the same day (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--speed", defaultValue = AT_ONCE, description = "'instant', or how many seconds of the session go by in one (default: ${DEFAULT-VALUE}).")
  private String speed = AT_ONCE;

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
    Plan plan = plan();
    Optional<SeriesPlan> series = series(plan);
    try (ThrowAway store = new ThrowAway()) {
      Rehearsal.StoreOpener opener = clock -> Store.open(StoreSettings.sqlite(store.path()), activities,
          clock);
      return series.isPresent() ? rehearse(series.get(), opener) : rehearse(plan, opener);
    }
  }

  private int rehearse(Plan plan, Rehearsal.StoreOpener opener) throws IOException, InterruptedException {
    Rehearsal rehearsal = new Rehearsal(plan);
    WrittenWrapUp wrapUp = new WrittenWrapUp(Files.createDirectories(files()));
    Result result = speed.equals(AT_ONCE)
        ? rehearsal.instant(opener, activities, wrapUp, this::progress)
        : rehearsal.paced(pace(), opener, activities, wrapUp, this::progress);
    if (json)
      print(result);
    else
      tell(result);
    return told(result.broken());
  }

  private int rehearse(SeriesPlan plan, Rehearsal.StoreOpener opener)
      throws IOException, InterruptedException {
    Path files = files();
    SeriesResult result = new SeriesRehearsal(plan, number -> new WrittenWrapUp(made(files, number)),
        this::progress).played(opener, activities);
    if (json)
      print(result);
    else
      tell(result, files);
    return told(result.broken());
  }

  private int told(List<String> broken) {
    broken.forEach(what -> err().println("Broken: " + what + "."));
    return broken.isEmpty() ? 0 : 1;
  }

  private Path files() throws IOException {
    return out == null ? Files.createTempDirectory("draaiboek-rehearsal") : caller.folder().resolve(out);
  }

  private static Path made(Path files, int meeting) {
    try {
      return Files.createDirectories(files.resolve("meeting-" + meeting));
    } catch (IOException e) {
      throw new UncheckedIOException("no folder can be made in " + files, e);
    }
  }

  private Optional<SeriesPlan> series(Plan plan) {
    if (meetings == null)
      return Optional.empty();
    if (meetings < 1 || meetings > SeriesPlan.MOST_MEETINGS)
      throw new ParameterException(spec.commandLine(),
          "--meetings is 1 to " + SeriesPlan.MOST_MEETINGS + ", not " + meetings);
    if (!speed.equals(AT_ONCE))
      throw new ParameterException(spec.commandLine(),
          "--meetings is played at once: leave --speed out");
    return Optional.of(new SeriesPlan(plan, meetings));
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
    return new Plan(chosen(found), people, places, seed, date);
  }

  private Script chosen(Script script) {
    Script chosen = script;
    for (Map.Entry<String, String> choice : choices.entrySet()) {
      Block block = script.blocks().stream().filter(b -> b.id().value().equals(choice.getKey())).findFirst()
          .orElseThrow(() -> new ParameterException(spec.commandLine(),
              "--choose: the script has no block '" + choice.getKey() + "'"));
      if (block.option(choice.getValue()).isEmpty())
        throw new ParameterException(spec.commandLine(), block.options().isEmpty()
            ? "--choose: block '" + block.id() + "' has no options"
            : "--choose: block '" + block.id() + "' has the options "
                + String.join(", ", block.options().stream().map(BlockOption::id).toList()));
      chosen = chosen.choosing(block.id(), choice.getValue());
    }
    if (minutes == null)
      return chosen;
    Duration length = Duration.ofMinutes(minutes);
    Lengths choice = chosen.choice();
    if (!choice.holds(length))
      throw new ParameterException(spec.commandLine(),
          "--minutes: this session can last " + choice.least().toMinutes()
              + " to " + choice.most().toMinutes() + " minutes");
    return chosen.lasting(length);
  }

  private void progress(String time) {
    err().println(time);
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private void print(Record result) {
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

  private void tell(SeriesResult result, Path files) {
    PrintWriter print = spec.commandLine().getOut();
    print.printf("%s, a network of %d people, seed %d%n", result.script(), result.people(), result.seed());
    result.meetings().forEach(m -> print.printf(
        "  %2d  %s  %-9s %2d coming, %2d not, %2d did the homework, %3d notes, %2d check-outs, %d of %d wishes for contact met, %d learning groups%n",
        m.number(), m.date(), m.state(), m.coming(), m.notComing(), m.homework(), m.notes(), m.checkOuts(),
        m.met(), m.wishes(), m.groups()));
    print.printf("Letters %s, too late %s%n", result.letters(), result.tooLate());
    print.printf("Wrap-ups: %s%n", files);
  }
}
