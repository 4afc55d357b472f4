package nl.draaiboek.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.draaiboek.discord.fake.Interaction;

/** People on Discord who press, each again as soon as they have their answer. */
public final class Pressers {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Pressers() {}

  /** What they press. */
  public interface Press {
    /**
     * @param who    from 0
     * @param number from 0, counting their own presses
     */
    Interaction once(int who, int number);
  }

  /**
   * What came of it.
   *
   * @param presses with an answer, and how long that took
   * @param millis  from each press until its answer came, for those that had one
   * @param lost    presses without an answer within ten seconds
   */
  public record Done(Crowd.Done presses, List<Double> millis, long lost) {
    public Done {
      millis = List.copyOf(millis);
    }
  }

  /** So many people press until the time is over; whoever waits then still gets their answer. */
  public static Done during(Duration time, int people, Press press) throws Exception {
    List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    AtomicLong lost = new AtomicLong();
    Crowd.Done done = Crowd.during(time, people, who -> number -> {
      Optional<Duration> after = press.once(who, number).acknowledgedWithin(PATIENCE);
      after.ifPresentOrElse(took -> millis.add(took.toNanos() / 1e6), lost::incrementAndGet);
      return after.isPresent();
    });
    return new Done(done, millis, lost.get());
  }
}
