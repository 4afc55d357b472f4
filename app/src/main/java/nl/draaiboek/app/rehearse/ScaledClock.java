package nl.draaiboek.app.rehearse;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.draaiboek.store.Pace;

/** A clock that starts at a moment and goes faster than the real one, for a rehearsal that people watch. */
public final class ScaledClock implements InstantSource {
  private final Instant start;
  private final double factor;
  private final long startedAt = System.nanoTime();

  /** @param pace how much time goes by on it for each second that passes */
  public ScaledClock(Instant start, Pace pace) {
    this.start = start;
    this.factor = pace.factor();
  }

  @Override
  public Instant instant() {
    return start.plusNanos(Math.round((System.nanoTime() - startedAt) * factor));
  }

  /** Waits, in real time, until this clock has come to a moment. */
  void await(Instant moment) throws InterruptedException {
    Duration left = Duration.between(instant(), moment);
    if (left.isPositive())
      Thread.sleep(Duration.ofNanos(Math.round(left.toNanos() / factor)));
  }
}
