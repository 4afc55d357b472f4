package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Agenda;
import nl.draaiboek.core.session.Setup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stays where it was planned: a break at a fixed time, and a day with a locked end. It is ten o'clock when Ana opens. */
class DayPlanTest {
  private static final Instant ELEVEN = Instant.parse("2026-06-25T09:00:00Z");
  private Scenario day = Days.anaOpensTheMorning();

  @AfterEach
  void stop() {
    day.close();
  }

  @Test
  void a_block_with_a_fixed_start_waits_for_it_when_the_day_is_ahead() {
    opens(withClosingAt(LocalTime.of(11, 0)), Days.setup());
    day.ana().goesOn();
    assertThat(item("closing").plannedStart()).isEqualTo(ELEVEN);
    assertThat(item("closing").start()).isEqualTo(ELEVEN);
    assertThat(day.agenda().plannedEnd()).isEqualTo(ELEVEN.plus(Duration.ofMinutes(15)));
  }

  @Test
  void a_small_overrun_does_not_move_a_fixed_start() {
    opens(withClosingAt(LocalTime.of(11, 0)), Days.setup());
    day.ana().goesOn();
    day.passes(Duration.ofMinutes(20));
    assertThat(day.agenda().behind()).isEqualTo(Duration.ofMinutes(10));
    assertThat(item("closing").start()).isEqualTo(ELEVEN);
    assertThat(day.agenda().overrun()).isZero();
    assertThat(day.agenda().offers()).isEmpty();
  }

  @Test
  void a_fixed_start_that_cannot_be_met_moves_and_the_facilitator_is_offered_to_shorten() {
    opens(withClosingAt(LocalTime.of(11, 0)), Days.setup());
    day.ana().goesOn();
    day.passes(Duration.ofMinutes(35));
    assertThat(item("closing").start()).isEqualTo(ELEVEN.plus(Duration.ofMinutes(5)));
    assertThat(day.agenda().overrun()).isEqualTo(Duration.ofMinutes(5));
    assertThat(day.agenda().offers()).isNotEmpty();
  }

  @Test
  void with_a_locked_end_the_last_block_ends_when_the_day_does() {
    opens(Days.morning(), lockedEnd());
    for (int block = 0; block < 3; block++)
      day.ana().goesOn();
    day.passes(Duration.ofMinutes(52));
    assertThat(day.agenda().expectedEnd()).isEqualTo(ELEVEN);
    day.ana().goesOn();
    assertThat(day.going().course().hindmost(Days.morning()).block().value()).isEqualTo("closing");
    assertThat(day.going().course().hindmost(Days.morning()).endsAt()).isEqualTo(ELEVEN);
  }

  @Test
  void with_a_locked_end_it_is_told_what_to_shorten() {
    opens(Days.morning(), lockedEnd());
    day.ana().goesOn();
    day.passes(Duration.ofMinutes(21));
    assertThat(day.agenda().expectedEnd()).isEqualTo(ELEVEN);
    assertThat(day.agenda().offers().stream().mapToLong(o -> o.by().toMinutes()).sum()).isEqualTo(6);
  }

  private void opens(Script script, Setup setup) {
    day.close();
    day = Scenario.anaOpens(script, setup, StandardActivities.all());
  }

  private static Setup lockedEnd() {
    Setup open = Days.setup();
    return new Setup(open.language(), open.zone(), Optional.empty(), open.tables(), open.cards(), true, false,
        false);
  }

  private static Script withClosingAt(LocalTime start) {
    Script morning = Days.morning();
    List<Block> blocks = morning.blocks().stream()
        .map(b -> b.id().value().equals("closing")
            ? new Block(b.id(), b.length(), b.place(), b.activities(), b.words(), Optional.of(start),
                b.buffer(),
                b.advance(), b.warnings())
            : b)
        .toList();
    return new Script(morning.name(), morning.title(), Words.NONE, blocks, 2, 0);
  }

  private Agenda.Item item(String block) {
    return day.agenda().items().stream().filter(i -> i.block().id().value().equals(block)).findFirst()
        .orElseThrow();
  }
}
