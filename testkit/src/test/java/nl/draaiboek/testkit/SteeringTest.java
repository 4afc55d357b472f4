package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.session.Agenda;
import nl.draaiboek.core.session.BlockRun;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionPhrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a facilitator leads the day. */
class SteeringTest {
  private final Scenario day = Days.anaOpensTheMorning();
  private final Actor ana = day.ana();

  @AfterEach
  void stop() {
    day.close();
  }

  @Test
  void one_press_a_block_is_enough_for_a_day_that_goes_to_plan() {
    for (String block : new String[]{"opening", "reading", "building", "slack", "closing"}) {
      ana.goesOn();
      assertThat(now(Room.table(1)).block().value()).isEqualTo(block);
      day.passes(now(Room.table(1)).length());
    }
    assertThat(day.agenda().overrun()).isZero();
    ana.presses("steer/close");
    assertThat(day.session()).isInstanceOf(Session.Closed.class);
  }

  @Test
  void two_facilitators_who_press_next_at_once_make_one_step() {
    ana.goesOn();
    ana.presses("steer/next/0/1");
    assertThat(ana.tries("steer/next/0/1", Map.of())).isInstanceOf(Reply.Noted.class);
    assertThat(now(Room.table(1)).block().value()).isEqualTo("reading");
  }

  @Test
  void a_step_taken_by_accident_is_taken_back_with_the_time_that_was_left() {
    ana.goesOn();
    day.passes(Duration.ofMinutes(3));
    var end = now(Room.PLENARY).endsAt();
    ana.goesOn();
    day.passes(Duration.ofSeconds(40));
    ana.presses("steer/undo");
    assertThat(now(Room.PLENARY).block().value()).isEqualTo("opening");
    assertThat(now(Room.PLENARY).endsAt()).isEqualTo(end);
  }

  @Test
  void a_step_is_meant_after_a_minute() {
    ana.goesOn();
    ana.goesOn();
    day.passes(Duration.ofSeconds(61));
    ana.isRefused("steer/undo", Map.of(), SessionPhrase.NOTHING_TO_UNDO);
  }

  @Test
  void what_was_written_after_a_step_is_kept_when_the_step_is_taken_back() {
    Actor ben = day.joins("Ben");
    ben.takesTable(1);
    ana.goesOn();
    ana.goesOn();
    ben.sends("act/reading/work/write", Map.of("kind", "yellow", "words", "buren koken samen"));
    ana.presses("steer/undo");
    assertThat(day.session().work().notes().by(ben.person())).hasSize(1);
    ana.goesOn();
    assertThat(day.session().work().notes().by(ben.person())).hasSize(1);
  }

  @Test
  void an_overrun_eats_the_slack_first_and_then_something_is_offered() {
    ana.goesOn();
    day.passes(Duration.ofMinutes(13));
    Agenda inTime = day.agenda();
    assertThat(inTime.behind()).isEqualTo(Duration.ofMinutes(3));
    assertThat(inTime.absorbed()).isEqualTo(Duration.ofMinutes(3));
    assertThat(inTime.overrun()).isZero();
    assertThat(inTime.offers()).isEmpty();
    day.passes(Duration.ofMinutes(4));
    Agenda late = day.agenda();
    assertThat(late.absorbed()).isEqualTo(Duration.ofMinutes(5));
    assertThat(late.overrun()).isEqualTo(Duration.ofMinutes(2));
    assertThat(late.offers().stream().mapToLong(o -> o.by().toMinutes()).sum()).isEqualTo(2);
  }

  @Test
  void a_later_block_can_be_made_shorter_but_not_to_nothing() {
    ana.goesOn();
    ana.presses("steer/shorten/closing/5");
    assertThat(day.agenda().overrun()).isEqualTo(Duration.ofMinutes(-5));
    ana.isRefused("steer/shorten/closing/10", Map.of(), SessionPhrase.TOO_SHORT);
  }

  @Test
  void five_more_minutes_count_from_now_when_the_time_was_up() {
    ana.goesOn();
    day.passes(Duration.ofMinutes(12));
    assertThat(now(Room.PLENARY).timeUp()).isTrue();
    ana.presses("steer/extend/0/5");
    assertThat(now(Room.PLENARY).timeUp()).isFalse();
    assertThat(now(Room.PLENARY).endsAt()).isEqualTo(day.now().plus(Duration.ofMinutes(5)));
  }

  @Test
  void a_pause_makes_the_clock_stand_still() {
    ana.goesOn();
    day.passes(Duration.ofMinutes(4));
    ana.presses("steer/pause");
    day.passes(Duration.ofMinutes(30));
    assertThat(now(Room.PLENARY).timeUp()).isFalse();
    ana.presses("steer/resume");
    assertThat(now(Room.PLENARY).endsAt()).isEqualTo(day.now().plus(Duration.ofMinutes(6)));
    day.passes(Duration.ofMinutes(6));
    assertThat(now(Room.PLENARY).timeUp()).isTrue();
  }

  @Test
  void a_table_may_go_ahead_and_next_brings_the_others_along() {
    ana.goesOn();
    ana.goesOn();
    ana.presses("steer/next/2");
    assertThat(now(Room.table(1)).block().value()).isEqualTo("reading");
    assertThat(now(Room.table(2)).block().value()).isEqualTo("building");
    var start = now(Room.table(2)).start();
    ana.goesOn();
    assertThat(now(Room.table(1)).block().value()).isEqualTo("building");
    assertThat(now(Room.table(2)).start()).isEqualTo(start);
    ana.isRefused("steer/next/2", Map.of(), SessionPhrase.NEXT_IS_TOGETHER);
    ana.goesOn();
    assertThat(now(Room.table(2)).block().value()).isEqualTo("slack");
  }

  @Test
  void a_participant_cannot_lead() {
    Actor ben = day.joins("Ben");
    ben.isRefused("steer/next/0", Map.of(), SessionPhrase.ONLY_FACILITATOR);
    ben.isRefused("steer/close", Map.of(), SessionPhrase.ONLY_FACILITATOR);
    ben.isRefused("room/announce", Map.of("words", "hoi"), SessionPhrase.ONLY_FACILITATOR);
  }

  @Test
  void warnings_and_the_end_come_once_each() {
    ana.goesOn();
    day.passes(Duration.ofMinutes(5));
    assertThat(now(Room.PLENARY).warned()).containsExactly(300);
    day.passes(Duration.ofMinutes(4));
    assertThat(now(Room.PLENARY).warned()).containsExactlyInAnyOrder(300, 60);
    day.passes(Duration.ofMinutes(1));
    assertThat(now(Room.PLENARY).timeUp()).isTrue();
  }

  @Test
  void the_same_press_handed_over_twice_is_one_step() {
    assertThat(ana.repeats("press-1", "steer/next/0", Map.of())).isInstanceOf(Reply.Noted.class);
    assertThat(ana.repeats("press-1", "steer/next/0", Map.of())).isInstanceOf(Reply.Again.class);
    assertThat(now(Room.PLENARY).block().value()).isEqualTo("opening");
  }

  @Test
  void two_tables_that_join_keep_everyone_and_every_note() {
    Actor ben = day.joins("Ben");
    Actor chantal = day.joins("Chantal");
    ben.takesTable(1);
    chantal.takesTable(2);
    ana.goesOn();
    ana.goesOn();
    chantal.sends("act/reading/work/write", Map.of("kind", "yellow", "words", "huis open"));
    ana.presses("room/merge/2/1");
    assertThat(day.session().circle().at(Room.table(1))).hasSize(2);
    assertThat(day.session().work().notes().shown(n -> n.room().equals(Room.table(1)))).hasSize(1);
    assertThat(day.going().course().at()).containsOnlyKeys(Room.table(1));
  }

  private BlockRun now(Room room) {
    return day.going().course().now(room).orElseThrow();
  }
}
