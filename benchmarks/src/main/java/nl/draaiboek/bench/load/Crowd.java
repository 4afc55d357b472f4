package nl.draaiboek.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several who do the same at the same time, each one thing after the other, for a while. */
public final class Crowd {
  private Crowd() {}

  /** What one of them does again and again. */
  public interface Turn {
    /**
     * @param number from 0, counting their own turns
     * @return whether it was acknowledged
     */
    boolean take(int number) throws Exception;
  }

  /** Who they are, from 0. */
  public interface Who {
    Turn turn(int who) throws Exception;
  }

  /**
   * What came of it.
   *
   * @param acknowledged how many turns
   * @param seconds      until the last of them
   */
  public record Done(long acknowledged, double seconds) {
    public double perSecond() {
      return acknowledged / seconds;
    }
  }

  /** Each takes turns until the time is over; a turn that was begun is ended. */
  public static Done during(Duration time, int people, Who who) throws Exception {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < people; i++)
      turns.add(who.turn(i));
    long start = System.nanoTime();
    long end = start + time.toNanos();
    long acknowledged = all(turns, (turn, number) -> System.nanoTime() < end);
    return new Done(acknowledged, (System.nanoTime() - start) / 1e9);
  }

  /** Each takes this many turns. */
  public static Done times(int turnsEach, int people, Who who) throws Exception {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < people; i++)
      turns.add(who.turn(i));
    long start = System.nanoTime();
    long acknowledged = all(turns, (turn, number) -> number < turnsEach);
    return new Done(acknowledged, (System.nanoTime() - start) / 1e9);
  }

  private interface Until {
    boolean goesOn(Turn turn, int number);
  }

  private static long all(List<Turn> turns, Until until) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Long>> counts = new ArrayList<>();
      for (Turn turn : turns)
        counts.add(threads.submit(() -> {
          long acknowledged = 0;
          for (int i = 0; until.goesOn(turn, i); i++)
            if (turn.take(i))
              acknowledged++;
          return acknowledged;
        }));
      long sum = 0;
      for (Future<Long> count : counts)
        sum += count.get();
      return sum;
    }
  }
}
