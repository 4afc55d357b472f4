package nl.draaiboek.core.engine;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slows down guessing of codes and links: only wrong ones count, for each address and for all together, so that a whole room
 * behind one address comes in at once. Who is being slowed is not told whether a guess is right. The log tells the host how
 * many wrong ones there were, at most once a minute.
 */
public final class Guessing {
  private static final int WRONG_EACH = 30;
  private static final Duration EACH_AGAIN = Duration.ofSeconds(10);
  private static final int WRONG_TOGETHER = 300;
  private static final Duration TOGETHER_AGAIN = Duration.ofSeconds(1);
  private static final String TOGETHER = "";

  private static final Logger LOG = LoggerFactory.getLogger(Guessing.class);
  private static final Duration TOLD_AGAIN = Duration.ofMinutes(1);

  private final AtomicLong wrong = new AtomicLong();
  private final Tries told;
  private final Tries each;
  private final Tries together;

  /** For what is guessed at doors that whole rooms come in by. */
  public Guessing(InstantSource clock) {
    this(clock, new Tries(clock, WRONG_EACH, EACH_AGAIN), new Tries(clock, WRONG_TOGETHER, TOGETHER_AGAIN));
  }

  /**
   * @param each     wrong ones of one caller
   * @param together wrong ones of all
   */
  public Guessing(InstantSource clock, Tries each, Tries together) {
    this.told = new Tries(clock, 1, TOLD_AGAIN);
    this.each = each;
    this.together = together;
  }

  /** What came of a guess. */
  public sealed interface Guess<T> {
    record Right<T>(T found) implements Guess<T> {}

    record Wrong<T>() implements Guess<T> {}

    /** Nothing was looked up. */
    record Slowed<T>(Duration forThisLong) implements Guess<T> {}
  }

  /**
   * @param caller who guesses
   * @param look   looks up what they typed
   */
  public <T> Guess<T> look(String caller, Supplier<Optional<T>> look) {
    Optional<Duration> wait = each.take(caller);
    if (wait.isPresent())
      return slowed(wait.get());
    wait = together.take(TOGETHER);
    if (wait.isPresent()) {
      each.giveBack(caller);
      return slowed(wait.get());
    }
    Optional<T> found = look.get();
    if (found.isEmpty()) {
      wrong.incrementAndGet();
      return new Guess.Wrong<>();
    }
    each.giveBack(caller);
    together.giveBack(TOGETHER);
    return new Guess.Right<>(found.get());
  }

  /** @return how many guesses were wrong since the start */
  public long wrong() {
    return wrong.get();
  }

  private <T> Guess<T> slowed(Duration wait) {
    if (told.take(TOGETHER).isEmpty())
      LOG.warn("Somebody guesses: {} wrong codes, links or secrets since the start; they have to wait now.",
          wrong.get());
    return new Guess.Slowed<>(wait);
  }
}
