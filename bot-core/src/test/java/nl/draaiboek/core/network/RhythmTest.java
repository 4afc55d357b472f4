package nl.draaiboek.core.network;

import static nl.draaiboek.core.network.Days.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.network.Attendance.Coming;
import nl.draaiboek.core.network.Homework.Form;
import nl.draaiboek.core.network.Homework.Turn;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static final PersonId BEN = new PersonId("ben");
  private static final PersonId CHANTAL = new PersonId("chantal");
  /** A Thursday. */
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 14);

  private final Days days = new Days(LocalDateTime.of(2027, 1, 4, 12, 0));

  @Test
  void what_is_due_before_a_meeting_goes_out_at_nine_each_thing_once() {
    planned(1).comes(BEN, CHANTAL).asks(BEN, coming(1, Coming.YES));
    days.until(FIRST.atTime(12, 0));
    assertThat(days.went()).containsExactly("2027-01-07T09:00 briefing-1-2027-01-14 SENT ",
        "2027-01-11T09:00 reminders-0-2027-01-11 SENT ana chantal",
        "2027-01-13T09:00 eve-1-2027-01-14 SENT ",
        "2027-01-13T09:00 reminders-0-2027-01-13 SENT ana chantal");
  }

  @Test
  void who_has_done_everything_is_not_reminded() {
    planned(1).comes(BEN).asks(ANA, coming(1, Coming.YES)).asks(BEN, coming(1, Coming.NO));
    days.asks(ANA,
        new NetworkCommand.GiveHomework(1, Turn.BEFORE, "Waar ben je trots op?", Form.TEXT, false));
    days.until(FIRST.minusDays(3).atTime(8, 0)).went();
    days.asks(BEN, new NetworkCommand.AnswerHomework(1, List.of("De moestuin")));
    assertThat(days.until(FIRST.minusDays(3).atTime(10, 0)).went())
        .containsExactly("2027-01-11T09:00 reminders-0-2027-01-11 SENT ana");
  }

  @Test
  void nobody_is_reminded_who_does_not_want_it_or_is_away() {
    planned(1).comes(BEN, CHANTAL)
        .asks(BEN, new NetworkCommand.Wish(new Wishes(false, true, Optional.empty())))
        .asks(CHANTAL, new NetworkCommand.Wish(new Wishes(true, false, Optional.of(FIRST.minusDays(1)))));
    days.until(FIRST.atTime(12, 0));
    assertThat(days.went()).containsExactly("2027-01-07T09:00 briefing-1-2027-01-14 SENT ben",
        "2027-01-11T09:00 reminders-0-2027-01-11 SENT ana", "2027-01-13T09:00 eve-1-2027-01-14 SENT ",
        "2027-01-13T09:00 reminders-0-2027-01-13 SENT ana chantal");
  }

  @Test
  void after_three_days_down_only_what_still_helps_is_sent() {
    planned(1);
    days.until(FIRST.minusDays(4).atTime(12, 0)).went();
    days.downUntil(FIRST.minusDays(1).atTime(15, 0));
    assertThat(days.went()).containsExactly("2027-01-13T15:00 reminders-0-2027-01-11 TOO_LATE ",
        "2027-01-13T15:00 eve-1-2027-01-14 SENT ", "2027-01-13T15:00 reminders-0-2027-01-13 SENT ana");
  }

  @Test
  void a_change_after_an_outage_makes_nobody_forget_what_was_due() {
    planned(1);
    days.until(FIRST.minusDays(8).atTime(12, 0)).went();
    days.downUntil(FIRST.minusDays(2).atTime(7, 0)).asks(ANA, new NetworkCommand.MoveMeeting(1,
        Days.at(FIRST.plusWeeks(1), 10, 0)));
    assertThat(days.went()).containsExactly("2027-01-12T07:00 briefing-1-2027-01-14 SENT ",
        "2027-01-12T07:00 reminders-0-2027-01-11 TOO_LATE ");
  }

  @Test
  void a_meeting_that_is_moved_is_announced_anew_and_one_that_is_cancelled_no_more() {
    planned(1);
    days.until(FIRST.minusDays(6).atTime(12, 0)).went();
    days.asks(ANA, new NetworkCommand.MoveMeeting(1, Days.at(FIRST.plusDays(14), 10, 0)));
    assertThat(days.until(FIRST.plusDays(8).atTime(12, 0)).went())
        .containsExactly("2027-01-21T09:00 briefing-1-2027-01-28 SENT ");
    days.asks(ANA, new NetworkCommand.CancelMeeting(1));
    assertThat(days.until(FIRST.plusDays(20).atTime(12, 0)).went()).isEmpty();
  }

  @Test
  void who_plans_late_is_not_told_that_earlier_reminders_were_missed() {
    days.asks(ANA, new NetworkCommand.PlanSeries(new Series(Days.at(LocalDate.of(2027, 1, 6), 10, 0), 6, 1),
        List.of(), "Buurthuis", "proefsessie"));
    assertThat(days.until(LocalDateTime.of(2027, 1, 6, 12, 0)).went()).containsExactly(
        "2027-01-04T12:00 briefing-1-2027-01-06 SENT ", "2027-01-05T09:00 eve-1-2027-01-06 SENT ",
        "2027-01-05T09:00 reminders-0-2027-01-05 SENT ana");
  }

  @Test
  void homework_that_comes_out_of_a_meeting_is_for_the_next_one() {
    planned(2).comes(BEN);
    days.asks(ANA, new NetworkCommand.GiveHomework(1, Turn.AFTER, "Probeer iets uit", Form.DONE, false));
    assertThat(OpenPoints.of(days.state(), member(BEN), days.now()))
        .noneMatch(OpenPoint.DoHomework.class::isInstance);
    days.until(FIRST.atTime(13, 0));
    assertThat(OpenPoints.of(days.state(), member(BEN), days.now()))
        .anyMatch(OpenPoint.DoHomework.class::isInstance);
    days.asks(BEN, new NetworkCommand.AnswerHomework(1, List.of()));
    assertThat(OpenPoints.of(days.state(), member(BEN), days.now()))
        .noneMatch(OpenPoint.DoHomework.class::isInstance);
  }

  @Test
  void a_task_is_told_to_its_owner_alone_and_one_of_nobodys_to_who_leads() {
    days.comes(BEN, CHANTAL);
    days.asks(ANA, new NetworkCommand.GiveTask(Task.Kind.PREPARATION, 0, "Zaal bellen", Optional.of(BEN),
        FIRST))
        .asks(ANA, new NetworkCommand.GiveTask(Task.Kind.PREPARATION, 0, "Koffie", Optional.empty(), FIRST));
    assertThat(days.until(FIRST.minusDays(1).atTime(12, 0)).went())
        .containsExactly("2027-01-12T09:00 reminders-0-2027-01-12 SENT ana ben");
    days.asks(BEN, new NetworkCommand.FinishTask(1, true));
    assertThat(days.until(FIRST.atTime(12, 0)).went())
        .containsExactly("2027-01-14T09:00 reminders-0-2027-01-14 SENT ana");
    assertThat(days.refusal(CHANTAL, new NetworkCommand.FinishTask(2, true)))
        .isEqualTo(NetworkPhrase.NOT_YOUR_TASK);
  }

  @Test
  void what_prepares_a_meeting_is_open_until_it_is_held_and_what_was_agreed_on_until_it_is_done() {
    planned(1)
        .asks(ANA, new NetworkCommand.GiveTask(Task.Kind.PREPARATION, 1, "Koffie", Optional.of(ANA), FIRST))
        .asks(ANA, new NetworkCommand.GiveTask(Task.Kind.AGREEMENT, 1, "De gemeente bellen", Optional.of(ANA),
            FIRST));
    assertThat(tasks(ANA)).containsExactly("Koffie", "De gemeente bellen");
    days.until(FIRST.atTime(12, 0)).asks(ANA, new NetworkCommand.HoldMeeting(1, new SessionId("sessie")));
    assertThat(tasks(ANA)).containsExactly("De gemeente bellen");
    days.asks(ANA, new NetworkCommand.FinishTask(2, true));
    assertThat(tasks(ANA)).isEmpty();
  }

  private List<String> tasks(PersonId person) {
    return OpenPoints.of(days.state(), member(person), days.now()).stream()
        .flatMap(p -> p instanceof OpenPoint.SeeTo(Task task) ? Stream.of(task.what()) : Stream.empty())
        .toList();
  }

  @Test
  void answers_stay_as_they_are_once_the_meeting_has_begun() {
    planned(1).comes(BEN);
    days.asks(ANA, new NetworkCommand.GiveHomework(1, Turn.BEFORE, "Top 3", Form.TOP_3, true));
    days.asks(BEN, new NetworkCommand.AnswerHomework(1, List.of("rust", " ", "tijd", "geld", "ruimte")));
    assertThat(days.state().promises().answers(1)).containsEntry(BEN, List.of("rust", "tijd", "geld"));
    days.until(FIRST.atTime(10, 0));
    assertThat(days.refusal(BEN, new NetworkCommand.AnswerHomework(1, List.of("anders"))))
        .isEqualTo(NetworkPhrase.HOMEWORK_CLOSED);
  }

  @Test
  void ten_o_clock_stays_ten_o_clock_over_both_changes_of_the_clocks() {
    days.asks(ANA, new NetworkCommand.PlanSeries(new Series(Days.at(FIRST, 10, 0), 6, 13), List.of(), "",
        "proefsessie"));
    assertThat(days.state().calendar().planned().map(m -> m.when().starts(Days.ZONE).atZone(Days.ZONE))
        .map(ZonedDateTime::toLocalTime)).hasSize(13).containsOnly(LocalTime.of(10, 0));
    assertThat(days.state().calendar().planned()
        .map(m -> m.when().starts(Days.ZONE).atZone(Days.ZONE).getOffset()).distinct())
        .hasSize(2);
  }

  @Test
  void in_the_night_of_a_change_a_time_that_is_not_there_is_an_hour_later_and_one_that_comes_twice_the_first() {
    assertThat(Days.at(LocalDate.of(2027, 3, 28), 2, 30).starts(Days.ZONE))
        .hasToString("2027-03-28T01:30:00Z");
    assertThat(Days.at(LocalDate.of(2027, 10, 31), 2, 30).starts(Days.ZONE))
        .hasToString("2027-10-31T00:30:00Z");
  }

  @Test
  void a_meeting_in_a_holiday_is_the_week_after_it_and_the_others_stay() {
    var may = new Holiday(LocalDate.of(2027, 4, 5), LocalDate.of(2027, 4, 16));
    days.asks(ANA, new NetworkCommand.PlanSeries(new Series(Days.at(FIRST, 10, 0), 6, 4), List.of(may), "",
        "proefsessie"));
    assertThat(List.of(days.meeting(1), days.meeting(2), days.meeting(3), days.meeting(4))).containsExactly(
        FIRST,
        LocalDate.of(2027, 2, 25), LocalDate.of(2027, 4, 22), LocalDate.of(2027, 5, 20));
  }

  @Test
  void only_facilitators_plan_and_the_last_of_them_stays() {
    days.comes(BEN);
    assertThat(days.refusal(BEN, new NetworkCommand.CancelMeeting(1)))
        .isEqualTo(NetworkPhrase.ONLY_FACILITATOR);
    assertThat(days.refusal(ANA, new NetworkCommand.Leave())).isEqualTo(NetworkPhrase.LAST_FACILITATOR);
    assertThat(days.refusal(CHANTAL, coming(1, Coming.YES))).isEqualTo(NetworkPhrase.NOT_A_MEMBER);
    assertThat(
        days.refusal(ANA, new NetworkCommand.PlanSeries(new Series(Days.at(LocalDate.of(2027, 1, 4), 9, 0),
            1, 1), List.of(), "", "proefsessie")))
        .isEqualTo(NetworkPhrase.IN_THE_PAST);
  }

  private Days planned(int meetings) {
    return days.asks(ANA,
        new NetworkCommand.PlanSeries(new Series(Days.at(FIRST, 10, 0), 6, meetings), List.of(),
            "Buurthuis", "proefsessie"));
  }

  private Member member(PersonId person) {
    return days.state().membership().find(person).orElseThrow();
  }

  private static NetworkCommand coming(int meeting, Coming coming) {
    return new NetworkCommand.TellAttendance(meeting, new Attendance(coming, false));
  }
}
