package nl.draaiboek.documents.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.draaiboek.documents.font.BundledFont;
import nl.draaiboek.documents.svg.Landscapes;
import nl.draaiboek.documents.svg.SvgPictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlinedSvgTest {
  private static final Typeface REGULAR = Typeface.read(BundledFont.REGULAR);
  private static final Pattern POINT = Pattern.compile("[ML](-?[\\d.]+) (-?[\\d.]+)");

  private final OutlinedSvg outlined = new OutlinedSvg(REGULAR, REGULAR);

  @ParameterizedTest
  @CsvSource({"ltr,start,0", "ltr,middle,0.5", "ltr,end,1", "rtl,start,1", "rtl,middle,0.5", "rtl,end,0"})
  void words_stand_where_they_are_anchored(String direction, String anchor, double before) {
    String svg = outlined
        .of("<svg xmlns=\"http://www.w3.org/2000/svg\"><text x=\"500\" y=\"80\" font-size=\"20\" "
            + "font-weight=\"400\" fill=\"#1f1b2e\" direction=\"" + direction + "\" text-anchor=\"" + anchor
            + "\">HHHHHHHHHH</text></svg>");
    double width = REGULAR.width("HHHHHHHHHH") * 20;

    assertThat(POINT.matcher(svg).results().mapToDouble(point -> number(point, 1)).min().orElseThrow())
        .isCloseTo(500 - before * width, within(3.0));
    assertThat(POINT.matcher(svg).results().mapToDouble(point -> number(point, 2)).max().orElseThrow())
        .isCloseTo(80, within(0.5));
    assertThat(svg).contains("fill=\"#1f1b2e\"");
  }

  @Test
  void bold_words_are_drawn_bold() {
    Typeface bold = Typeface.read(BundledFont.BOLD);
    String words = "<svg xmlns=\"http://www.w3.org/2000/svg\"><text x=\"0\" y=\"80\" font-size=\"20\" "
        + "font-weight=\"700\" fill=\"#000\" direction=\"ltr\" text-anchor=\"start\">Titel</text></svg>";

    assertThat(new OutlinedSvg(REGULAR, bold).of(words)).isEqualTo(new OutlinedSvg(bold, bold).of(words))
        .isNotEqualTo(outlined.of(words));
  }

  @Test
  void no_words_are_left_and_every_shape_is() {
    String svg = SvgPictures.draw(Landscapes.busy(30));
    String drawn = outlined.of(svg);

    assertThat(drawn).doesNotContain("<text", "<title", "<desc", "Landschap", "Dossiers");
    assertThat(count(drawn, "<rect")).isEqualTo(count(svg, "<rect"));
    assertThat(count(drawn, "<path")).isEqualTo(count(svg, "<path") + count(svg, "<text"));
  }

  private static double number(MatchResult point, int group) {
    return Double.parseDouble(point.group(group));
  }

  private static long count(String svg, String what) {
    return Pattern.compile(Pattern.quote(what)).matcher(svg).results().count();
  }
}
