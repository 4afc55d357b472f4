package nl.draaiboek.teams.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacerTest {
  private final SettableClock clock = new SettableClock();
  private final Pacer pacer = new Pacer(clock);

  @Test
  void six_go_at_once_and_the_seventh_waits_for_the_rest_of_the_second() {
    for (int i = 0; i < 6; i++)
      assertThat(pacer.take("a")).isEmpty();

    assertThat(pacer.take("a")).contains(Duration.ofSeconds(1));
    clock.advance(Duration.ofMillis(999));
    assertThat(pacer.take("a")).contains(Duration.ofMillis(1));
    clock.advance(Duration.ofMillis(1));
    assertThat(pacer.take("a")).isEmpty();
    assertThat(pacer.take("b")).isEmpty();
  }

  /** The rates that Teams documents. */
  @ParameterizedTest
  @CsvSource({"7, 1", "8, 2", "60, 30", "1800, 3600"})
  void whoever_sends_whenever_it_may_stays_below_every_rate(int most, long seconds) {
    Deque<Long> within = new ArrayDeque<>();
    for (int i = 0; i < 4000; i++) {
      for (Optional<Duration> wait = pacer.take("a"); wait.isPresent(); wait = pacer.take("a"))
        clock.advance(wait.get());
      long now = clock.instant().toEpochMilli();
      within.add(now);
      while (within.getFirst() <= now - seconds * 1000)
        within.removeFirst();
      assertThat(within).hasSizeLessThan(most);
    }
  }

  @Test
  void all_conversations_together_stay_at_thirty_in_a_second() {
    List<Optional<Duration>> waits = new ArrayList<>();
    for (int i = 0; i < 40; i++)
      waits.add(pacer.take("conversation " + i));

    assertThat(waits.subList(0, 30)).allMatch(Optional::isEmpty);
    assertThat(waits.subList(30, 40)).allMatch(wait -> wait.equals(Optional.of(Duration.ofSeconds(1))));
  }

  @Test
  void who_was_told_to_wait_keeps_the_others_going() {
    pacer.pause("a", Duration.ofSeconds(9));

    assertThat(pacer.take("a")).contains(Duration.ofSeconds(9));
    assertThat(pacer.take("b")).isEmpty();
    clock.advance(Duration.ofSeconds(9));
    assertThat(pacer.take("a")).isEmpty();
  }
}
