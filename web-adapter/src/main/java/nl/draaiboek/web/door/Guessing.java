package nl.draaiboek.web.door;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Slows down guessing of codes and links: only wrong ones count, for each address and for all together, so that a whole room
 * behind one address comes in at once. Who is being slowed is not told whether a guess is right.
 */
public final class Guessing {
  private static final int WRONG_EACH = 30;
  private static final Duration EACH_AGAIN = Duration.ofSeconds(10);
  private static final int WRONG_TOGETHER = 300;
  private static final Duration TOGETHER_AGAIN = Duration.ofSeconds(1);
  private static final String TOGETHER = "";

  private final Tries each;
  private final Tries together;

  public Guessing(InstantSource clock) {
    each = new Tries(clock, WRONG_EACH, EACH_AGAIN);
    together = new Tries(clock, WRONG_TOGETHER, TOGETHER_AGAIN);
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
      return new Guess.Slowed<>(wait.get());
    wait = together.take(TOGETHER);
    if (wait.isPresent()) {
      each.giveBack(caller);
      return new Guess.Slowed<>(wait.get());
    }
    Optional<T> found = look.get();
    if (found.isEmpty())
      return new Guess.Wrong<>();
    each.giveBack(caller);
    together.giveBack(TOGETHER);
    return new Guess.Right<>(found.get());
  }
}
