package nl.draaiboek.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.draaiboek.bench.figure.Aim;
import nl.draaiboek.bench.figure.Comparison;
import nl.draaiboek.bench.figure.Middle;
import nl.draaiboek.bench.figure.Result;
import nl.draaiboek.bench.figure.Rounds;
import nl.draaiboek.bench.load.Pour;
import nl.draaiboek.bench.peer.PollingTimers;

/** How late timers are, while notes pour in. */
final class TimersLate implements Benchmark {
  private static final String OURS = "ours";
  private static final String PEER = "db-scheduler, polling at 100 ms";
  private static final String P99 = "p99";
  /** From arming until the first is due. */
  private static final Duration AHEAD = Duration.ofMillis(500);
  static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int NOTES_A_SECOND = 50;

  private final Size size;
  private long lost;
  private long twice;

  TimersLate(Size size) {
    this.size = size;
  }

  @Override
  public String name() {
    return "timers";
  }

  @Override
  public Result run(Rounds rounds) throws Exception {
    try (Scratch scratch = Scratch.onDisk();
        OurTimers ours = new OurTimers(scratch.folder("ours"));
        PollingTimers peer = new PollingTimers(scratch.folder("peer"))) {
      Map<String, Rounds.Arm> arms = new LinkedHashMap<>();
      arms.put(OURS, () -> late(ours::arm, ours::write));
      arms.put(PEER, () -> late(peer::arm, _ -> peer.write()));
      arms.put("again", () -> late(ours::arm, ours::write));
      Rounds.Measured measured = rounds.run(arms);
      Comparison comparison = new Comparison("lateness of timers, p99", PEER, Aim.atMost(0.5),
          measured.ratio(P99, OURS, PEER), millis(measured, OURS), millis(measured, PEER));
      return new Result(name(), List.of(comparison), measured.ratio(P99, "again", OURS), lost, twice,
          List.of(
              String.format(Locale.ROOT, "%d timers in %.1f s each round, while %d notes a second come in",
                  size.timers(), size.timersFor().toMillis() / 1e3, NOTES_A_SECOND)));
    }
  }

  private static String millis(Rounds.Measured measured, String arm) {
    return String.format(Locale.ROOT, "%.1f ms", measured.median(P99, arm));
  }

  /** Arms timers, each of which calls the log by its number when it is due. */
  private interface Arming {
    void arm(List<Instant> due, CallLog log) throws Exception;
  }

  private Map<String, Double> late(Arming arming, Pour.Drop drop) throws Exception {
    Random random = new Random(7);
    Instant start = InstantSource.system().instant().plus(AHEAD).plusMillis(2L * size.timers());
    List<Instant> due = new ArrayList<>();
    for (int i = 0; i < size.timers(); i++)
      due.add(start.plusMillis(random.nextLong(size.timersFor().toMillis())));
    CallLog log = new CallLog(due);
    arming.arm(due, log);
    try (Pour pour = new Pour(NOTES_A_SECOND, drop)) {
      log.await(Duration.between(Instant.now(), start).plus(size.timersFor()).plus(PATIENCE));
      lost += pour.failed();
    }
    lost += log.missing();
    twice += log.twice();
    return Map.of(P99, Middle.percentile(log.lateMillis(), 0.99));
  }
}
