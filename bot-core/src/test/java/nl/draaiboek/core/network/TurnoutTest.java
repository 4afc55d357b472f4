package nl.draaiboek.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.network.Attendance.Coming;
import nl.draaiboek.core.network.Attendance.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes, and for how many tables that is. */
class TurnoutTest {
  private static final PersonId BEN = new PersonId("ben");
  private static final PersonId CHANTAL = new PersonId("chantal");

  private final Days days = new Days(LocalDateTime.of(2026, 9, 1, 10, 0)).asks(Days.ANA,
      new NetworkCommand.PlanSeries(new Series(Days.at(LocalDate.of(2026, 10, 15), 10, 0), 6, 1), List.of(),
          "",
          ""));

  @Test
  void each_person_stands_in_one_list_and_who_left_in_none() {
    days.comes(BEN, CHANTAL);
    says(Days.ANA, Coming.YES, false);
    says(BEN, Coming.YES, true);
    says(CHANTAL, Coming.NO, false);
    days.asks(CHANTAL, new NetworkCommand.Leave());
    assertThat(turnout())
        .isEqualTo(
            new Turnout(List.of(Days.ANA), List.of(BEN), List.of(), List.of(), List.of(), Map.of(), 1));
  }

  @Test
  void who_said_nothing_is_asked_after() {
    days.comes(BEN);
    assertThat(turnout().silent()).containsExactly(Days.ANA, BEN);
  }

  /** Ana leads them, and sits at no table. */
  @ParameterizedTest
  @CsvSource({"0, 1", "3, 1", "7, 1", "8, 2", "12, 2", "13, 3", "24, 5"})
  void people_sit_at_tables_of_about_five(int people, int tables) {
    says(Days.ANA, Coming.YES, false);
    IntStream.range(0, people).mapToObj(n -> new PersonId("p" + n)).forEach(person -> {
      days.comes(person);
      says(person, Coming.YES, false);
    });
    assertThat(turnout().tables()).isEqualTo(tables);
  }

  @Test
  void who_leads_sees_how_many_come_by_which_way_and_who_says_yes_again_still_comes_that_way() {
    days.comes(BEN);
    says(Days.ANA, Coming.YES, false);
    days.asks(BEN,
        new NetworkCommand.TellAttendance(1, new Attendance(Coming.YES, false, Optional.of(Way.TEAMS))));
    says(BEN, Coming.YES, true);
    assertThat(turnout().ways()).isEqualTo(Map.of(Way.TEAMS, 1));
    assertThat(turnout().late()).containsExactly(BEN);
    assertThat(turnout().wayUnsaid()).isEqualTo(1);
    says(BEN, Coming.NO, false);
    assertThat(turnout().ways()).isEmpty();
    assertThat(turnout().wayUnsaid()).isEqualTo(1);
  }

  private void says(PersonId who, Coming coming, boolean late) {
    days.asks(who, new NetworkCommand.TellAttendance(1, new Attendance(coming, late)));
  }

  private Turnout turnout() {
    return Turnout.of(days.state(), 1);
  }
}
