package nl.draaiboek.core.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void what_people_write_stays_as_it_is() {
    assertThat(PlainText.of("Ökoló 👩‍👩‍👧 – «x» <b>&amp;  two  spaces"))
        .isEqualTo("Ökoló 👩‍👩‍👧 – «x» <b>&amp;  two  spaces");
  }

  @Test
  void what_cannot_be_seen_or_turns_the_text_round_goes() {
    assertThat(PlainText.of(" \u0000a\u202Eb\u2066c\u2069\uD83Dd\tx\r\ny\rz\n")).isEqualTo("abcd x\ny\nz");
    assertThat(PlainText.oneLine("a title\non two lines")).isEqualTo("a title on two lines");
  }

  @Test
  void a_number_is_read_with_or_without_its_sign() {
    assertThat(Targets.number(new Action("withdraw", "#3", Map.of()))).contains(3);
    assertThat(Targets.number(" 12 ")).contains(12);
    for (String none : new String[]{"", "0", "-1", "1.5", "twelve", "١٢", "123456"})
      assertThat(Targets.number(none)).as(none).isEmpty();
  }
}
