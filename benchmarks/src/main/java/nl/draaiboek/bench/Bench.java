package nl.draaiboek.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.draaiboek.bench.figure.Report;
import nl.draaiboek.bench.figure.Result;
import nl.draaiboek.bench.figure.Rounds;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line: {@code ./draaiboek bench}. The figures go to standard output, how it goes to standard error. */
@Command(name = "draaiboek bench", mixinStandardHelpOptions = true, description = "Measures Draaiboek against something that does the same, in turns.", footer = {
    "",
    "Exits 1 when an aim is missed, something was lost or came twice, or the machine was too restless."})
public final class Bench implements Callable<Integer> {
  private static final String ALL = "all";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NAME", arity = "0..1", defaultValue = ALL, description = "intake, fan-out, press-to-board, timers, start, growth, siege, discord, teams or all (default: ${DEFAULT-VALUE}).")
  private String name = ALL;

  @Option(names = "--rounds", defaultValue = "7", description = "How many rounds count (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--json", description = "Prints one array with the results, and nothing else, on standard output.")
  private boolean json;

  private Bench() {}

  /** @param args as given on the command line */
  public static void main(String[] args) {
    // What a house has to tell is not what is asked here.
    if (LoggerFactory.getLogger("nl.draaiboek") instanceof Logger houses)
      houses.setLevel(Level.WARN);
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  static List<Benchmark> all(Size size, boolean withNode) {
    return List.of(new Intake(size), new FanOut(size, withNode), new PressToBoard(size), new TimersLate(size),
        new Start(size), new Growth(size), new Siege(size), new Discord(size, withNode),
        new Teams(size, withNode));
  }

  @Override
  public Integer call() throws Exception {
    List<Benchmark> asked = all(Size.FULL, true).stream()
        .filter(b -> name.equals(ALL) || b.name().equals(name))
        .toList();
    if (asked.isEmpty())
      throw new ParameterException(spec.commandLine(), "There is no benchmark " + name + ".");
    if (rounds < 1)
      throw new ParameterException(spec.commandLine(), "--rounds is 1 or more, not " + rounds);
    List<Result> results = new ArrayList<>();
    for (Benchmark benchmark : asked)
      results.add(run(benchmark));
    PrintStream out = System.out;
    out.println(json ? Report.json(results) : Report.table(results) + "\n\n" + Machine.told(rounds));
    return results.stream().allMatch(Result::isGood) ? 0 : 1;
  }

  private Result run(Benchmark benchmark) throws Exception {
    PrintStream err = System.err;
    long start = System.nanoTime();
    Result result = benchmark.run(new Rounds(rounds, 1, said -> err.println(benchmark.name() + ": " + said)));
    err.printf(Locale.ROOT, "%s took %.0f s%n", benchmark.name(), (System.nanoTime() - start) / 1e9);
    return result;
  }
}
