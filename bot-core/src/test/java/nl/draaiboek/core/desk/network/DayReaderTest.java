package nl.draaiboek.core.desk.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.draaiboek.core.network.When;
import org.junit.jupiter.api.Test;

class DayReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final When BEFORE = new When(LocalDate.of(2027, 3, 5), LocalTime.of(14, 30),
      Duration.ofHours(2));

  @Test
  void people_say_a_day_and_a_time_in_their_own_ways() {
    for (String said : new String[]{"12 maart 10:00", "vrijdag 12 maart om 10 uur", "12 mrt 2027 10.00",
        "March 12, 10:00", "Friday 12 March 2027 at 10:00", "12-3-2027 10:00", "12/3 10u", "12.3.2027 10:00",
        "2027-03-12 10:00"})
      assertThat(read(said)).as(said)
          .contains(new When(LocalDate.of(2027, 3, 12), LocalTime.of(10, 0), Duration.ofHours(2)));
  }

  @Test
  void without_a_time_it_stays_at_the_same_time() {
    assertThat(read("12 maart")).map(When::at).contains(LocalTime.of(14, 30));
  }

  @Test
  void a_day_without_a_year_is_the_next_that_is_so_called() {
    assertThat(read("1 december")).map(When::date).contains(LocalDate.of(2026, 12, 1));
    assertThat(read("1 november")).map(When::date).contains(LocalDate.of(2027, 11, 1));
  }

  @Test
  void a_day_or_a_time_that_there_is_not_is_none() {
    assertThat(read("30 februari 10:00")).isEmpty();
    assertThat(read("12 maart 25:00")).isEmpty();
    assertThat(read("morgen")).isEmpty();
  }

  @Test
  void what_is_moved_or_called_off_is_read_with_its_number_and_talk_stays_talk() {
    assertThat(NetworkReader.read("netwerk verplaats bijeenkomst 3 naar 12 maart 10:00", true))
        .contains(new Ask.Move(3, "12 maart 10:00", false));
    assertThat(NetworkReader.read("network move 3 to 12 March", true))
        .contains(new Ask.Move(3, "12 March", false));
    assertThat(NetworkReader.read("netwerk annuleer 3 omdat de zaal dicht is", true))
        .contains(new Ask.Cancel(3, "de zaal dicht is", false));
    assertThat(NetworkReader.read("netwerk annuleer 3", true)).contains(new Ask.Cancel(3, "", false));
    assertThat(NetworkReader.read("netwerk verplaats", true)).contains(new Ask.Meetings());
    assertThat(NetworkReader.read("netwerk verplaats de kast naar boven", true)).isEmpty();
    assertThat(NetworkReader.read("netwerk zoek samen eten", true)).contains(new Ask.Find("samen eten"));
  }

  @Test
  void a_line_of_what_was_found_is_made_of_whole_words_around_the_one_that_was_looked_for() {
    String text = "We begonnen met koffie en een rondje. Daarna vertelde iedereen over de buren die samen koken, "
        + "elke maand in een andere straat.";
    assertThat(Snippet.around(text, java.util.List.of("buren"), 60)).contains("buren").startsWith("…")
        .endsWith("…").hasSizeLessThan(64);
    assertThat(Snippet.around("Kort.", java.util.List.of("iets"), 60)).isEqualTo("Kort.");
  }

  private static Optional<When> read(String said) {
    return DayReader.read(said, TODAY, BEFORE);
  }
}
