package nl.draaiboek.documents.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.draaiboek.core.picture.Picture;
import nl.draaiboek.core.picture.Picture.Bar;
import nl.draaiboek.core.picture.Picture.Bars;
import nl.draaiboek.core.picture.Picture.Choice;
import nl.draaiboek.core.picture.Picture.Mark;
import nl.draaiboek.core.picture.Picture.Ring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class SvgPicturesTest {
  @ParameterizedTest
  @ValueSource(strings = {"</text><script>alert(1)</script>", "a & b < c > d \" e ' f", "שלום, עולם 12",
      "👩‍👧‍👦 eten 🍲 samen", "\u0000\u0008\uFFFE\uD800 half", "\u202Eturned round", "]]> <!-- -->", "",
      "   "})
  void no_words_break_a_picture(String words) throws Exception {
    Document landscape = read(
        Landscapes.of(List.of(Landscapes.mark(1, words, 0, 0), Landscapes.mark(2, words, 100, 100)),
            List.of(new Ring(words, List.of(1, 2))), List.of(new Choice(words, words))));
    Document bars = read(new Bars(words, words, List.of(new Bar(words, 3), new Bar(words, 0))));

    assertThat(landscape.getElementsByTagName("script").getLength()).isZero();
    assertThat(bars.getElementsByTagName("script").getLength()).isZero();
    assertThat(landscape.getDocumentElement().getTextContent()).doesNotContain("\u202E", "\uFFFE");
  }

  @Test
  void a_picture_says_its_title_and_the_same_in_words() throws Exception {
    Element svg = read(Landscapes.busy(8)).getDocumentElement();

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getChildNodes().item(0).getNodeName()).isEqualTo("title");
    assertThat(svg.getChildNodes().item(0).getTextContent()).isEqualTo("Landschap van tafel 2");
    assertThat(svg.getChildNodes().item(1).getNodeName()).isEqualTo("desc");
    assertThat(svg.getChildNodes().item(1).getTextContent()).isEqualTo("Landschap in woorden");
  }

  @Test
  void a_strict_policy_lets_a_picture_through() {
    assertThat(SvgPictures.draw(Landscapes.busy(30))).doesNotContain("style=", "<style", "<script", " id=",
        "href");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 30, 60, 200})
  void every_number_is_there_to_read(int notes) throws Exception {
    List<String> texts = texts(read(Landscapes.busy(notes)));

    assertThat(texts)
        .containsAll(IntStream.range(0, notes).mapToObj(i -> "#" + (i * 3 + 1)).toList());
  }

  @Test
  void thirty_notes_still_show_words() throws Exception {
    assertThat(texts(read(Landscapes.busy(30)))).anyMatch(t -> t.startsWith("Dossiers"));
  }

  @Test
  void a_cluster_that_hangs_in_two_places_has_its_title_at_both() throws Exception {
    Document svg = read(Landscapes.of(
        List.of(Landscapes.mark(1, "a", 10, 10), Landscapes.mark(2, "b", 12, 14),
            Landscapes.mark(3, "c", 90, 90)),
        List.of(new Ring("Money", List.of(1, 2, 3))), List.of()));

    assertThat(texts(svg)).filteredOn("Money"::equals).hasSize(2);
  }

  @Test
  void an_empty_landscape_shows_its_axes() throws Exception {
    assertThat(texts(read(Landscapes.of(List.of(), List.of(new Ring("Nobody here", List.of())), List.of()))))
        .contains("helpend", "belemmerend", "buiten invloed").doesNotContain("Nobody here");
  }

  @Test
  void each_part_of_a_cluster_has_one_line_round_it_that_takes_in_no_note_of_others() throws Exception {
    List<Mark> near = List.of(Landscapes.mark(1, "left", 10, 20), Landscapes.mark(2, "right", 25, 20),
        Landscapes.mark(3, "in between", 17, 20));
    List<Mark> apart = List.of(Landscapes.mark(1, "far left", 5, 20),
        Landscapes.mark(2, "far right", 95, 80),
        Landscapes.mark(3, "in between", 40, 60));
    List<Ring> rings = List.of(new Ring("Together", List.of(1, 2)));

    assertThat(dashed(read(Landscapes.of(near, rings, List.of())))).isEqualTo(1);
    assertThat(dashed(read(Landscapes.of(apart, rings, List.of())))).isEqualTo(2);
  }

  @Test
  void a_long_note_is_cut_and_whole_in_its_tooltip() throws Exception {
    String words = "word ".repeat(100).strip();
    Document svg = read(Landscapes.of(List.of(Landscapes.mark(7, words, 50, 50)), List.of(), List.of()));

    assertThat(texts(svg)).anyMatch(t -> t.endsWith("…"));
    assertThat(svg.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("#7 " + words);
  }

  @Test
  void the_same_picture_is_the_same_text() {
    assertThat(SvgPictures.draw(Landscapes.busy(30))).isEqualTo(SvgPictures.draw(Landscapes.busy(30)));
  }

  @Test
  void bars_are_as_long_as_their_totals() throws Exception {
    Document svg = read(
        new Bars("alt", "Votes", List.of(new Bar("cook", 4), new Bar("walk", 1), new Bar("sing", 0))));

    var rects = svg.getElementsByTagName("rect");
    assertThat(rects.getLength()).isEqualTo(3);
    assertThat(width(rects.item(1))).isEqualTo(4 * width(rects.item(2)));
  }

  private static long dashed(Document svg) {
    var paths = svg.getElementsByTagName("path");
    return IntStream.range(0, paths.getLength())
        .filter(i -> ((Element) paths.item(i)).hasAttribute("stroke-dasharray")).count();
  }

  private static double width(Node rect) {
    return Double.parseDouble(((Element) rect).getAttribute("width"));
  }

  private static List<String> texts(Document svg) {
    var texts = svg.getElementsByTagName("text");
    return IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
  }

  private static Document read(Picture picture) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(SvgPictures.draw(picture))));
  }
}
