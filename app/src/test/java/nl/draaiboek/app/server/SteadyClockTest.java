package nl.draaiboek.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
  private static final Instant TEN = Instant.parse("2026-06-25T08:00:00Z");

  @Test
  void a_jump_of_the_wall_clock_does_not_move_a_block() {
    AtomicReference<Instant> wall = new AtomicReference<>(TEN);
    AtomicLong nanos = new AtomicLong(-42);
    SteadyClock clock = new SteadyClock(wall::get, nanos::get);

    nanos.addAndGet(Duration.ofMinutes(25).toNanos());
    wall.set(TEN.plus(Duration.ofHours(3)));

    assertThat(clock.instant()).isEqualTo(TEN.plus(Duration.ofMinutes(25)));
  }
}
