package nl.draaiboek.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for due timers at the very moment that one becomes due, so that nobody waits for the next poll. It knows those of
 * the next few minutes: what was armed here, and what a look at the table finds.
 */
final class DueWake implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DueWake.class);
  private static final Duration HORIZON = Duration.ofMinutes(5);

  private final ScheduledExecutorService wheel = Executors
      .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("timer-wake").daemon().factory());
  private final TimerTable table;
  private final InstantSource clock;
  private final Pace pace;
  private final Runnable look;
  // One object: two method references to the same method are not equal.
  private final Consumer<Instant> listener = this::at;

  DueWake(TimerTable table, InstantSource clock, Pace pace, Runnable look) {
    this.table = table;
    this.clock = clock;
    this.pace = pace;
    this.look = look;
  }

  void start() {
    table.onArmed(listener);
    var _ = wheel.scheduleWithFixedDelay(this::scan, 0, HORIZON.toMillis() / 2, TimeUnit.MILLISECONDS);
  }

  /** Looks at that moment; one that lies beyond the horizon is found by a later scan. */
  void at(Instant due) {
    Duration wait = pace.real(Duration.between(clock.instant(), due));
    if (wait.compareTo(HORIZON) > 0 || wheel.isShutdown())
      return;
    // One millisecond more, because the database knows no smaller ones: the timer has to be due when we look.
    var _ = wheel.schedule(look, Math.max(0, wait.toMillis()) + 1, TimeUnit.MILLISECONDS);
  }

  private void scan() {
    try {
      table.dueUntil(clock.instant().plus(pace.onTheClock(HORIZON))).forEach(this::at);
    } catch (RuntimeException e) {
      LOG.warn("Could not look ahead for timers; until the next look they may be a quarter of a second late.",
          e);
    }
  }

  @Override
  public void close() {
    table.forget(listener);
    wheel.shutdownNow();
  }
}
