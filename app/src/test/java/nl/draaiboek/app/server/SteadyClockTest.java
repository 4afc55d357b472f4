package nl.draaiboek.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteadyClockTest {
  private static final Instant TEN = Instant.parse("2026-06-25T08:00:00Z");

  private final AtomicReference<Instant> wall = new AtomicReference<>(TEN);
  private final AtomicLong nanos = new AtomicLong(-42);
  private final AtomicLong uptime = new AtomicLong(Duration.ofDays(3).toNanos());

  @ParameterizedTest
  @ValueSource(ints = {-180, -60, 60, 180})
  void a_jump_of_the_wall_clock_does_not_move_a_block(int minutes) {
    SteadyClock clock = clock();

    passes(Duration.ofMinutes(25));
    wall.set(TEN.plus(Duration.ofMinutes(25 + minutes)));

    assertThat(clock.instant()).isEqualTo(TEN.plus(Duration.ofMinutes(25)));
  }

  @Test
  void a_laptop_that_slept_is_not_late_for_ever() {
    SteadyClock clock = clock();

    passes(Duration.ofMinutes(5));
    uptime.addAndGet(Duration.ofHours(8).toNanos());
    passes(Duration.ofSeconds(2));
    assertThat(clock.instant())
        .isEqualTo(TEN.plus(Duration.ofHours(8)).plus(Duration.ofMinutes(5)).plusSeconds(2));

    passes(Duration.ofMinutes(1));
    uptime.addAndGet(Duration.ofMinutes(30).toNanos());
    passes(Duration.ofSeconds(1));
    assertThat(clock.instant()).isEqualTo(TEN.plus(Duration.ofMinutes(8 * 60 + 5 + 1 + 30)).plusSeconds(3));
  }

  @Test
  void an_uptime_that_is_told_roughly_moves_nothing() {
    SteadyClock clock = clock();

    for (int i = 0; i < 1_000; i++) {
      passes(Duration.ofSeconds(2));
      uptime.addAndGet(Duration.ofMillis(i % 2 == 0 ? 10 : -10).toNanos());
      assertThat(clock.instant()).isEqualTo(TEN.plusSeconds(2L * (i + 1)));
    }
  }

  @Test
  void this_machine_tells_how_long_it_slept_without_going_back() {
    Sleep sleep = Sleep.ofThisMachine();
    assertThat(sleep.getAsLong()).isBetween(0L, Duration.ofDays(1).toNanos());
  }

  private void passes(Duration time) {
    nanos.addAndGet(time.toNanos());
    uptime.addAndGet(time.toNanos());
  }

  private SteadyClock clock() {
    return new SteadyClock(wall::get, nanos::get, new Sleep(nanos::get, () -> OptionalLong.of(uptime.get())));
  }
}
