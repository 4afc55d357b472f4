package nl.draaiboek.store;

import java.time.Duration;

/**
 * How fast the clock goes that timers are due by.
 *
 * @param factor time on that clock for each second that passes: 1 for a real clock, 60 where a minute takes a second
 */
public record Pace(double factor) {
  public static final Pace REAL = new Pace(1);

  public Pace {
    if (!(factor > 0) || Double.isInfinite(factor))
      throw new IllegalArgumentException("a clock goes forward: " + factor);
  }

  /** @return how long that much time on the clock really takes */
  Duration real(Duration onTheClock) {
    return Duration.ofMillis(Math.round(onTheClock.toMillis() / factor));
  }

  /** @return how much time goes by on the clock meanwhile */
  Duration onTheClock(Duration real) {
    return Duration.ofMillis(Math.round(real.toMillis() * factor));
  }
}
