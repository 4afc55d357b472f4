package nl.draaiboek.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpokenCodesTest {
  @Test
  void a_code_can_be_said_aloud() {
    Random random = new Random(7);
    for (int i = 0; i < 100; i++)
      assertThat(SpokenCodes.next(random)).matches("([BDFGHJKLMNPRSTWZ][AEIOU]){4}");
  }

  @Test
  void no_code_is_a_shame_to_say() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++)
      assertThat(SpokenCodes.next(random)).doesNotContain("LUL", "KUT");
  }

  @Test
  void a_code_is_shown_in_two_halves() {
    assertThat(SpokenCodes.spoken("BOKAMERI")).isEqualTo("BOKA MERI");
  }

  @Test
  void how_ben_types_it_does_not_matter() {
    assertThat(SpokenCodes.plain(" boka-Meri ")).isEqualTo("BOKAMERI");
  }
}
