package nl.draaiboek.documents.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import nl.draaiboek.documents.font.BundledFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {
  private static final Typeface REGULAR = Typeface.read(BundledFont.REGULAR);
  private static final Typeface BOLD = Typeface.read(BundledFont.BOLD);

  @ParameterizedTest
  @ValueSource(strings = {"éèêëáàâäíìîïóòôöúùûüç", "ÉÈÊËÁÀÂÄÍÌÎÏÓÒÔÖÚÙÛÜÇ", "ĳĲñãõåæøœß",
      "ğışşĞİŞčćžšđłńőűțșąęż",
      "0123456789", "#&%@!?.,:;'\"‘’“”„–—…()[]/+-=€°½²"})
  void what_people_here_write_has_letters(String written) {
    for (Typeface face : new Typeface[]{REGULAR, BOLD})
      written.codePoints().forEach(c -> {
        assertThat(face.draws(c)).as(Character.toString(c)).isTrue();
        assertThat(area(face, Character.toString(c))).as(Character.toString(c)).isGreaterThan(0);
      });
  }

  @ParameterizedTest
  @CsvSource({"e,é", "e,ë", "o,ö", "u,ü", "E,É", "E,Ë", "A,Ä", "O,Ö", "U,Ü"})
  void an_accent_stands_on_its_letter(String letter, String withAccent) {
    Rectangle2D plain = REGULAR.outline(letter, 0, 0, 100).getBounds2D();
    Rectangle2D accented = REGULAR.outline(withAccent, 0, 0, 100).getBounds2D();

    assertThat(accented.getMinY()).isLessThan(plain.getMinY() - 10);
    assertThat(accented.getMaxY()).isEqualTo(plain.getMaxY());
    assertThat(accented.getX()).isEqualTo(plain.getX());
    assertThat(accented.getWidth()).isEqualTo(plain.getWidth());
  }

  @Test
  void a_word_is_as_wide_as_its_letters_and_stands_on_its_line() {
    Rectangle2D word = REGULAR.outline("Buren", 10, 50, 20).getBounds2D();

    assertThat(word.getWidth()).isCloseTo(REGULAR.width("Buren") * 20,
        org.assertj.core.data.Offset.offset(4.0));
    assertThat(word.getX()).isBetween(10.0, 13.0);
    assertThat(word.getMaxY()).isBetween(50.0, 50.5);
    assertThat(word.getHeight()).isBetween(12.0, 16.0);
  }

  @Test
  void bold_letters_have_more_ink() {
    assertThat(area(BOLD, "Landschap")).isGreaterThan(1.3 * area(REGULAR, "Landschap"));
  }

  @Test
  void a_zero_has_no_slash() {
    for (Typeface face : new Typeface[]{REGULAR, BOLD}) {
      Path2D zero = face.outline("0", 0, 0, 100);
      Rectangle2D whole = zero.getBounds2D();
      assertThat(zero.contains(whole.getCenterX(), whole.getCenterY())).isFalse();
      assertThat(zero.contains(whole.getCenterX(), whole.getMaxY() - 2)).isTrue();
      assertThat(zero.contains(whole.getX() + 2, whole.getCenterY())).isTrue();
    }
  }

  /** @return how much ink, in hundredths of a square of the letters' size */
  private static double area(Typeface face, String words) {
    Area outline = new Area(face.outline(words, 0, 0, 100));
    double ink = 0;
    for (int x = 0; x < 100 * face.width(words); x++)
      for (int y = -100; y < 40; y++)
        if (outline.contains(x + 0.5, y + 0.5))
          ink++;
    return ink / 100;
  }
}
