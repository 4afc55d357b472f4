package nl.draaiboek.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done once a day, by the server's own clock. */
class DailyRoundTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-24T20:30:00Z"));
  private final List<Instant> done = new ArrayList<>();
  private boolean fails;
  private DailyRound round = starts();

  @AfterEach
  void stop() {
    round.close();
  }

  @Test
  void each_day_has_one_round_however_often_it_is_looked_after_also_when_the_clocks_change() {
    for (int hours = 0; hours < 72; hours++) {
      round.look();
      clock.advance(Duration.ofHours(1));
    }
    assertThat(done).extracting(at -> at.atZone(ZONE).toLocalDate().getDayOfMonth()).containsExactly(24, 25,
        26,
        27);
  }

  @Test
  void after_three_days_down_there_is_one_round_and_not_three() {
    round.look();
    round.close();
    clock.advance(Duration.ofDays(3));
    round = starts();
    round.look();
    round.look();
    assertThat(done).hasSize(2);
  }

  @Test
  void a_process_that_slept_for_three_days_does_one_round_too() {
    round.look();
    clock.advance(Duration.ofDays(3));
    round.look();
    round.look();
    assertThat(done).hasSize(2);
  }

  @Test
  void a_round_that_failed_is_done_at_the_next_look_on_the_same_day() {
    fails = true;
    round.look();
    assertThat(done).isEmpty();
    fails = false;
    round.look();
    round.look();
    assertThat(done).hasSize(1);
  }

  private DailyRound starts() {
    return new DailyRound(() -> {
      if (fails)
        throw new IllegalStateException("the disk is full");
      done.add(clock.instant());
    }, clock, ZONE);
  }
}
