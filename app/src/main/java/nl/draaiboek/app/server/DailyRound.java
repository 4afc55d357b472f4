package nl.draaiboek.app.server;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something once a day by the server's clock, and soon after a start; what fails is tried again at the next look. */
final class DailyRound implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);
  private static final long FIRST_MINUTES = 5;
  private static final long LOOK_EVERY_MINUTES = 60;

  private final Runnable work;
  private final InstantSource clock;
  private final ZoneId zone;
  private final ScheduledExecutorService thread = Executors
      .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("daily-round").daemon().factory());
  private Optional<LocalDate> done = Optional.empty();

  DailyRound(Runnable work, InstantSource clock, ZoneId zone) {
    this.work = work;
    this.clock = clock;
    this.zone = zone;
  }

  void start() {
    var _ = thread.scheduleWithFixedDelay(this::look, FIRST_MINUTES, LOOK_EVERY_MINUTES, TimeUnit.MINUTES);
  }

  /** Does it where it was not done on this day yet. */
  synchronized void look() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    if (done.equals(Optional.of(today)))
      return;
    try {
      work.run();
      done = Optional.of(today);
    } catch (RuntimeException e) {
      LOG.error("The daily round failed; it is tried again within the hour.", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
