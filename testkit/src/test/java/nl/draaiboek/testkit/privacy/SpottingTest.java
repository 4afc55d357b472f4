package nl.draaiboek.testkit.privacy;

import static nl.draaiboek.core.privacy.PersonalData.EMAIL;
import static nl.draaiboek.core.privacy.PersonalData.PHONE;
import static nl.draaiboek.core.privacy.PersonalData.SERVICE_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import nl.draaiboek.core.privacy.Spotting;
import nl.draaiboek.testkit.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** None of these numbers is anybody's: they pass the test of eleven, or come from ranges that are kept for stories. */
class SpottingTest {
  @ParameterizedTest
  @ValueSource(strings = {"123456782", "Zijn nummer is 111222333.", "111 222 333", "111.222.333",
      "1112.22.333",
      "bsn:123456782", "BSN 12 34 56 782", "bsn 12345672", "kaart 12 123456782", "(123456782)"})
  void a_citizen_service_number_is_seen(String words) {
    assertThat(Spotting.in(words)).containsExactly(SERVICE_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ana@example.org", "Mail naar Ana.de-Vries+netwerk@mail.example.nl!",
      "ana(at)example.nl",
      "ana [apenstaartje] example.nl"})
  void an_email_address_is_seen(String words) {
    assertThat(Spotting.in(words)).containsExactly(EMAIL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0612345678", "06-12345678", "06 - 12 34 56 78", "06 12345678 8 uur",
      "bel 020-5550123",
      "(020) 555 01 23", "0222 555 012", "+31612345678", "+31 6 12 34 56 78", "+31 (0)6-12345678",
      "0031 6 12345678", "tel.0612345678", "+32 470 12 34 56",
      "\uff10\uff16\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18"})
  void a_phone_number_is_seen(String words) {
    assertThat(Spotting.in(words)).containsExactly(PHONE);
  }

  @Test
  void all_that_stands_in_one_note_is_told() {
    assertThat(Spotting.in("Ana, 06-12345678, ana@example.org, bsn 123456782"))
        .containsExactlyInAnyOrder(SERVICE_NUMBER, EMAIL, PHONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"op 25-06-2026 om 10:00", "25.06.2026 10.30", "2026-06-25", "20260625", "25062026",
      "01-02-2026 03:15", "01-02-26 10:00",
      "tussen 2019 en 2026", "2024 2025", "2024 2025 2026", "2024-2025", "09:00-10:30, 11:00-12:30",
      "09.30-12.00 uur en 13.00-15.30 uur",
      "1234 AB Utrecht", "Dorpsstraat 12-14", "Kerkstraat 123 t/m 456", "\u20ac 123.456.782",
      "123.456.782 euro",
      "\u20ac12.345,67", "17.900.000 inwoners", "1.234.567", "3,14159265", "geel 12: buren koken",
      "#1 #2 #3 #4",
      "112", "14 030", "0800-1234", "0900 8844", "kaart 1, 2, 3, 4, 5, 6, 7, 8 en 9", "1 2 3 4 5 6 7 8 9",
      "10 20 30 40 50", "NEN 7510-1:2017", "@Draaiboek help", "ben@school", "50% - 60%", "+5 minuten",
      "versie 1.2.3.4", "123456789", "12345678", "huisnummer 0123", ""})
  void what_is_no_doubt_is_not_asked_after(String words) {
    assertThat(Spotting.in(words)).isEmpty();
  }

  @Test
  void every_number_that_passes_the_test_of_eleven_is_seen_and_no_other() {
    ForAll.seeds(2000, random -> {
      String digits = digits(random, 9);
      assertThat(Spotting.in("Het nummer is " + digits + ", zegt ze.").contains(SERVICE_NUMBER)).as(digits)
          .isEqualTo(passes(digits));
    });
  }

  @Test
  void every_dutch_number_is_seen_however_it_is_grouped() {
    ForAll.seeds(2000, random -> {
      StringBuilder number = new StringBuilder(
          random.nextBoolean() ? "06" : "0" + (1 + random.nextInt(7)) + "0");
      boolean spaced = false;
      while (number.chars().filter(Character::isDigit).count() < 10) {
        boolean space = !spaced && random.nextInt(3) == 0;
        number.append(space ? " -".charAt(random.nextInt(2)) : (char) ('0' + random.nextInt(10)));
        spaced = space;
      }
      assertThat(Spotting.in("bel " + number + " even")).as(number.toString()).contains(PHONE);
    });
  }

  @Test
  void days_times_and_amounts_are_never_asked_after() {
    ForAll.seeds(2000, random -> {
      String day = "%02d-%02d-%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12),
          1900 + random.nextInt(200));
      String time = "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
      String amount = "\u20ac " + random.nextInt(1_000_000_000);
      String postcode = "%d %c%c".formatted(1000 + random.nextInt(9000), 'A' + random.nextInt(26),
          'A' + random.nextInt(26));
      String words = String.join(" ", day, time + "-" + time, amount, postcode, "" + random.nextInt(400));
      assertThat(Spotting.in(words)).as(words).isEqualTo(Set.of());
    });
  }

  @Test
  void however_long_and_odd_the_words_are_the_answer_comes_at_once() {
    for (String piece : new String[]{"0 ", "0-1", "a.", "a@", "1.", "+1 ", "bsn 1", "\u20ac1"}) {
      long began = System.nanoTime();
      Spotting.in(piece.repeat(2000));
      assertThat(System.nanoTime() - began).as(piece).isLessThan(5_000_000_000L);
    }
  }

  private static boolean passes(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++)
      sum += (digits.charAt(i) - '0') * (i == 8 ? -1 : 9 - i);
    return sum % 11 == 0 && !digits.matches("0+");
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder().append(1 + random.nextInt(8));
    while (digits.length() < count)
      digits.append(random.nextInt(10));
    return digits.toString();
  }
}
