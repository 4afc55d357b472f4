package nl.draaiboek.documents.png;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draaiboek.documents.font.BundledFont;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawableWordsTest {
  private static final Typeface REGULAR = Typeface.read(BundledFont.REGULAR);

  @ParameterizedTest
  @CsvSource({"Één coördinatie met reünie,Één coördinatie met reünie", "De ĳsvrĳe dag,De ĳsvrĳe dag",
      "José Ångström Łódź Şule,José Ångström Łódź Şule", "💡 Samen eten 🍲 helpt,Samen eten helpt",
      "👩‍👧‍👦 eten ❤️,eten", "Nguyễn,Nguyen", "regels → tijd,regels -> tijd", "Жанна kookt,… kookt",
      "עולם,…",
      "１２ ﬁets,12 fiets", "cafe\u0301,café"})
  void words_are_drawn_as_far_as_there_are_letters_for_them(String written, String drawn) {
    assertThat(DrawableWords.of(written, REGULAR::draws)).isEqualTo(drawn);
    assertThat(DrawableWords.of(written, REGULAR::draws).codePoints()).allMatch(REGULAR::draws);
  }
}
