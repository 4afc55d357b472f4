package nl.draaiboek.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.bench.figure.Aim;
import nl.draaiboek.bench.figure.Comparison;
import nl.draaiboek.bench.figure.Middle;
import nl.draaiboek.bench.figure.Result;
import nl.draaiboek.bench.figure.Rounds;
import nl.draaiboek.bench.load.Connector;
import nl.draaiboek.bench.load.Writers;
import nl.draaiboek.bench.peer.EchoBot;

/** From a message in Teams until its reply is there: ours looks at who comes in and stores a note in between, the other only replies. */
final class Teams implements Benchmark {
  private static final String OURS = "ours";
  private static final String THEIRS = "a botbuilder that only replies";
  private static final String RATE = "replies/s";
  private static final String P50 = "p50";
  private static final String P99 = "p99";
  /** People on one connection where Teams itself is slow, so that more than one of them can be waiting. */
  private static final int EACH = 8;
  private static final Duration SLOW = Duration.ofMillis(100);

  private final Size size;
  private final boolean withNode;
  private long lost;
  private long twice;

  /** @param withNode whether to look for Node and fetch its library */
  Teams(Size size, boolean withNode) {
    this.size = size;
    this.withNode = withNode;
  }

  /** How people come in. */
  private record Way(String name, int connections, int people, Duration delay) {
    static Way quick(int connections) {
      return new Way(connections + " connections", connections, connections, Duration.ZERO);
    }

    static Way slow(int connections) {
      return new Way(connections + " connections, a connector of " + SLOW.toMillis() + " ms", connections,
          EACH * connections, SLOW);
    }

    String arm(String whose) {
      return whose + ", " + name;
    }
  }

  @Override
  public String name() {
    return "teams";
  }

  @Override
  public Result run(Rounds rounds) throws Exception {
    try (Scratch scratch = Scratch.onDisk();
        Connector connector = new Connector();
        NotesInTeams ours = new NotesInTeams(scratch.folder("ours"), connector)) {
      Optional<EchoBot> node = withNode ? EchoBot.start() : Optional.empty();
      if (node.isEmpty())
        return result(rounds, connector, ours, Optional.empty());
      try (EchoBot echo = node.get()) {
        return result(rounds, connector, ours, Optional.of(echo));
      }
    }
  }

  private Result result(Rounds rounds, Connector connector, NotesInTeams ours, Optional<EchoBot> echo)
      throws Exception {
    List<Way> ways = List.of(Way.quick(size.voters()), Way.quick(4 * size.voters()), Way.slow(size.voters()),
        Way.slow(4 * size.voters()));
    Map<String, Rounds.Arm> arms = new LinkedHashMap<>();
    for (Way way : ways) {
      arms.put(way.arm(OURS), () -> notes(connector, ours, way));
      echo.ifPresent(bot -> arms.put(way.arm(THEIRS), () -> echoes(connector, ours, bot, way)));
    }
    String first = ways.getFirst().arm(echo.isPresent() ? THEIRS : OURS);
    arms.put("again", arms.getOrDefault(first, Map::of));
    Rounds.Measured measured = rounds.warmer().run(arms);
    List<Comparison> comparisons = new ArrayList<>();
    if (echo.isPresent())
      for (Way way : ways)
        comparisons.addAll(against(measured, way));
    comparisons.add(slowed(measured, ways.get(1), ways.getLast()));
    List<String> notes = new ArrayList<>(List.of("control: the other, " + ways.getFirst().name(),
        EACH + " people on each connection with a slow connector, else one"));
    if (echo.isEmpty())
      notes.add("botbuilder was passed over: " + EchoBot.WHY_NOT);
    twice += connector.unasked();
    return new Result(name(), comparisons, measured.ratio(RATE, "again", first), lost, twice, notes);
  }

  private static List<Comparison> against(Rounds.Measured measured, Way way) {
    String ours = way.arm(OURS);
    String theirs = way.arm(THEIRS);
    List<Comparison> comparisons = new ArrayList<>();
    comparisons.add(new Comparison("notes acknowledged/s, " + way.name(), THEIRS, Aim.atLeast(3),
        measured.ratio(RATE, ours, theirs), rate(measured, ours), rate(measured, theirs)));
    for (String percentile : way.delay().isZero() ? List.of(P50, P99) : List.<String>of())
      comparisons
          .add(new Comparison("written until the reply is there, " + percentile + ", " + way.name(), THEIRS,
              Aim.atMost(1), measured.ratio(percentile, ours, theirs), millis(measured, percentile, ours),
              millis(measured, percentile, theirs)));
    return comparisons;
  }

  private static Comparison slowed(Rounds.Measured measured, Way quick, Way slow) {
    return new Comparison("notes acknowledged/s, " + slow.name(), "ours with a quick one", Aim.atLeast(0.7),
        measured.ratio(RATE, slow.arm(OURS), quick.arm(OURS)), rate(measured, slow.arm(OURS)),
        rate(measured, quick.arm(OURS)));
  }

  private static String rate(Rounds.Measured measured, String arm) {
    return String.format(Locale.ROOT, "%,.0f/s", measured.median(RATE, arm));
  }

  private static String millis(Rounds.Measured measured, String percentile, String arm) {
    return String.format(Locale.ROOT, "%.1f ms", measured.median(percentile, arm));
  }

  /** What somebody was told of is stored, once. */
  private Map<String, Double> notes(Connector connector, NotesInTeams ours, Way way) throws Exception {
    NotesInTeams.People people = ours.people(way.people());
    House.Day day = ours.opens(people);
    Writers.Done done = during(way, connector, new Writers(connector, ours.port(), ours.authorization()),
        people);
    long told = done.replies().acknowledged();
    long stored = day.words().size();
    lost += Math.max(0, told - stored);
    twice += Math.max(0, stored - told);
    return figures(done);
  }

  private Map<String, Double> echoes(Connector connector, NotesInTeams ours, EchoBot echo, Way way)
      throws Exception {
    return figures(
        during(way, connector, new Writers(connector, echo.port(), ""), ours.people(way.people())));
  }

  private Writers.Done during(Way way, Connector connector, Writers writers, Writers.Pen pen)
      throws Exception {
    connector.takes(way.delay());
    Writers.Done done = writers.during(size.writing(), way.connections(), way.people(), pen);
    lost += done.lost();
    return done;
  }

  private static Map<String, Double> figures(Writers.Done done) {
    return Map.of(RATE, done.replies().perSecond(), P50, Middle.percentile(done.millis(), 0.5), P99,
        Middle.percentile(done.millis(), 0.99));
  }
}
