package nl.draaiboek.core.engine;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts how often someone tries, and says how long to wait. Everyone has a number of tries at hand, which come back one by
 * one; whoever succeeds gets theirs back. Holds at most {@value #MOST_CALLERS} callers: the longest silent is forgotten first.
 */
public final class Tries {
  private static final int MOST_CALLERS = 10_000;

  private final InstantSource clock;
  private final int atHand;
  private final long refillMillis;
  /** When all of the caller's tries will be at hand again, in epoch milliseconds. */
  private final Map<String, Long> fullAt = new LinkedHashMap<>(64, 0.75f, true);

  /**
   * @param atHand how many tries at once
   * @param refill how long until one comes back
   */
  public Tries(InstantSource clock, int atHand, Duration refill) {
    this.clock = clock;
    this.atHand = atHand;
    this.refillMillis = refill.toMillis();
  }

  /**
   * Takes one try.
   *
   * @param caller who tries
   * @return how long to wait, when there is none left; then none is taken
   */
  public synchronized Optional<Duration> take(String caller) {
    long now = clock.millis();
    long after = Math.max(now, fullAt.getOrDefault(caller, now)) + refillMillis;
    long wait = after - now - atHand * refillMillis;
    if (wait > 0)
      return Optional.of(Duration.ofMillis(wait));
    fullAt.put(caller, after);
    if (fullAt.size() > MOST_CALLERS)
      fullAt.remove(fullAt.keySet().iterator().next());
    return Optional.empty();
  }

  /** Gives a try back to who turned out to be right. */
  public synchronized void giveBack(String caller) {
    fullAt.computeIfPresent(caller, (_, at) -> at - refillMillis);
  }
}
