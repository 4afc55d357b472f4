package nl.draaiboek.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.network.Attendance;
import nl.draaiboek.core.network.Attendance.Coming;
import nl.draaiboek.core.network.Charter;
import nl.draaiboek.core.network.Holiday;
import nl.draaiboek.core.network.Homework.Form;
import nl.draaiboek.core.network.Homework.Turn;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.Series;
import nl.draaiboek.core.network.Task;
import nl.draaiboek.core.network.When;
import nl.draaiboek.core.network.Wishes;
import org.junit.jupiter.api.Test;

/** Thirteen meetings, both changes of the clocks, holidays, people who come and go, and three days without a server. */
class EighteenMonthsTest {
  private static final Path TRANSCRIPT = Path.of("src/test/resources/eighteen-months.txt");

  private final Months months = new Months(LocalDateTime.of(2027, 1, 4, 12, 0));
  private final PersonId ana = months.person("Ana");
  private final PersonId ben = months.person("Ben");
  private final PersonId chantal = months.person("Chantal");
  private final PersonId driss = months.person("Driss");
  private final PersonId esra = months.withoutChat("Esra");

  /** {@code mvn test -Dgolden.write=true} writes the transcript anew, to be read before it is committed. */
  @Test
  void every_letter_of_eighteen_months_is_the_one_that_people_expect() throws IOException {
    try (months) {
      begins();
      for (int meeting = 1; meeting <= 13; meeting++)
        around(meeting);
      assertThat(months.state().calendar().planned()).isEmpty();
    }
    if (Boolean.getBoolean("golden.write"))
      Files.write(TRANSCRIPT, months.lines());
    assertThat(months.lines()).isEqualTo(Files.readAllLines(TRANSCRIPT));
  }

  private void begins() {
    months.asks(ana, new NetworkCommand.Found(Months.NETWORK, Charter.named("Samen leren")))
        .asks(ana, new NetworkCommand.TieHome(Months.HOME));
    for (PersonId person : List.of(ben, chantal, esra))
      months.asks(person, new NetworkCommand.Come(Role.PARTICIPANT));
    months.asks(chantal, new NetworkCommand.Wish(new Wishes(true, true, Optional.empty())));
    months.asks(ana,
        new NetworkCommand.PlanSeries(
            new Series(new When(LocalDate.of(2027, 1, 14), LocalTime.of(10, 0), Duration.ofHours(2)), 6, 13),
            List.of(new Holiday(LocalDate.of(2027, 7, 12), LocalDate.of(2027, 8, 20)),
                new Holiday(LocalDate.of(2027, 12, 20), LocalDate.of(2028, 1, 7))),
            "Buurthuis De Brug", "proefsessie"));
    months.note("gepland: " + months.state().calendar().planned()
        .map(m -> m.when().date() + " " + m.when().at()).toList());
  }

  /** What people do for one meeting, from two weeks before it until it is held. */
  private void around(int number) {
    months.until(day(number).minusDays(14).atTime(12, 0));
    months.asks(ana, new NetworkCommand.GiveHomework(number, Turn.BEFORE,
        "Wat probeerde je uit voor bijeenkomst " + number + "?", Form.TEXT, false));
    switch (number) {
      case 2 -> months.asks(ana, new NetworkCommand.DescribeMeeting(2,
          new Meeting.Description("Bibliotheek", "https://vergadering.example/2",
              "Elkaars praktijk leren kennen",
              "Een foto van je werkplek")))
          .asks(ana,
              new NetworkCommand.GiveTask(Task.Kind.PREPARATION, 2, "Koffie bestellen", Optional.of(ben),
                  day(2).minusDays(1)));
      case 4 -> months.asks(driss, new NetworkCommand.Come(Role.PARTICIPANT)).note("Driss komt erbij");
      case 7 -> months.asks(ben, new NetworkCommand.Leave()).note("Ben gaat weg");
      default -> {
      }
    }
    months.until(day(number).minusDays(5).atTime(19, 30));
    months.asks(chantal, coming(number, Coming.YES)).asks(chantal,
        new NetworkCommand.AnswerHomework(homework(number), List.of("We kookten samen")));
    switch (number) {
      case 3 -> months.asks(ana, new NetworkCommand.MoveMeeting(3,
          new When(day(3).plusDays(7), LocalTime.of(13, 30), Duration.ofHours(2))))
          .note("bijeenkomst 3 is verplaatst");
      case 5 -> months.asks(ana, new NetworkCommand.CancelMeeting(5)).note("bijeenkomst 5 gaat niet door");
      case 6 -> months.asks(ben, coming(6, Coming.NO));
      case 8 -> months.isDownUntil(day(8).minusDays(2).atTime(15, 0));
      default -> {
      }
    }
    if (number == 5)
      return;
    months.until(day(number).minusDays(2).atTime(21, 0));
    months.asks(ana, coming(number, Coming.YES));
    months.until(day(number).atTime(12, 30));
    months.asks(ana, new NetworkCommand.HoldMeeting(number, new SessionId("sessie-" + number)))
        .note("bijeenkomst " + number + " is gehouden");
  }

  private LocalDate day(int meeting) {
    return months.state().calendar().find(meeting).orElseThrow().when().date();
  }

  private int homework(int meeting) {
    return months.state().promises().of(meeting).findFirst().orElseThrow().number();
  }

  private static NetworkCommand coming(int meeting, Coming coming) {
    return new NetworkCommand.TellAttendance(meeting, new Attendance(coming, false));
  }
}
