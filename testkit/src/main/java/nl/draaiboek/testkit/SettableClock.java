package nl.draaiboek.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Time that passes only when the test says so. */
public final class SettableClock implements InstantSource {
  private final AtomicReference<Instant> now;

  public SettableClock(Instant start) {
    now = new AtomicReference<>(start);
  }

  /** A clock at ten in the morning of a summer's day in the Netherlands. */
  public SettableClock() {
    this(Instant.parse("2026-06-25T08:00:00Z"));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  /** Lets time pass. */
  public void advance(Duration by) {
    now.updateAndGet(t -> t.plus(by));
  }

  /** Puts the clock at a moment, which may lie in the past. */
  public void set(Instant moment) {
    now.set(moment);
  }
}
