package nl.draaiboek.documents.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.draaiboek.core.picture.Picture;
import nl.draaiboek.core.picture.Picture.Cloud;
import nl.draaiboek.core.picture.Picture.Path;
import nl.draaiboek.core.picture.Picture.Radar;
import nl.draaiboek.core.picture.Picture.Round;
import nl.draaiboek.core.picture.Picture.Step;
import nl.draaiboek.core.picture.Picture.Word;
import nl.draaiboek.documents.svg.CloudDrawing.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FiguresTest {
  private static final List<String> SAID = List.of("vertrouwen", "tijd", "samen eten", "korte lijnen", "lef",
      "luisteren", "meervoudigepersoonlijkheidsaanpassingsvoorzieningencoördinator en nog meer", "geduld",
      "buren", "שלום");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 12, 60, 180})
  void words_of_a_cloud_never_overlap_and_stay_on_the_paper(int count) {
    List<Standing> words = CloudDrawing.arranged(cloud(count));

    assertThat(words).hasSize(Math.min(count, CloudDrawing.MOST));
    for (int i = 0; i < words.size(); i++) {
      Body.Box box = words.get(i).box();
      assertThat(words.subList(i + 1, words.size())).noneMatch(other -> other.box().meets(box));
      assertThat(Math.max(-box.left(), box.right())).isLessThanOrEqualTo(Sheet.NARROW / 2);
    }
  }

  @Test
  void the_word_of_most_people_is_the_largest_and_no_word_is_too_small_for_a_phone() {
    List<Standing> words = CloudDrawing.arranged(
        new Cloud("", "", List.of(new Word("tijd", 1), new Word("lef", 7), new Word("buren", 3))));

    assertThat(words).extracting(word -> word.word().words()).containsExactly("lef", "buren", "tijd");
    assertThat(words).extracting(word -> word.letters().size()).isSortedAccordingTo((a, b) -> b.compareTo(a))
        .allMatch(size -> size >= 26);
  }

  @ParameterizedTest
  @ValueSource(strings = {"</text><script>alert(1)</script>", "a & b < c > d \" e ' f", "שלום, עולם 12",
      "👩‍👧‍👦 eten 🍲 samen", "\u0000\u0008\uFFFE\uD800 half", "\u202Eturned round", "]]> <!-- -->", "",
      "   ", "javascript:alert(1)"})
  void no_words_break_a_figure(String words) throws Exception {
    for (Picture figure : figures(words)) {
      Document drawn = read(figure);
      assertThat(drawn.getElementsByTagName("script").getLength()).isZero();
      assertThat(drawn.getDocumentElement().getTextContent()).doesNotContain("\u202E", "\uFFFE");
      assertThat(SvgPictures.draw(figure)).doesNotContain("style=", "<style", "<script", " id=", "href=");
    }
  }

  @Test
  void a_figure_says_its_title_and_the_same_in_words() throws Exception {
    for (Picture figure : figures("tijd")) {
      Document drawn = read(figure);
      assertThat(drawn.getDocumentElement().getChildNodes().item(0).getTextContent()).isEqualTo("tijd");
      assertThat(drawn.getDocumentElement().getChildNodes().item(1).getTextContent()).isEqualTo("in woorden");
    }
  }

  @Test
  void short_names_stand_at_their_spokes_and_long_ones_in_a_list() throws Exception {
    assertThat(texts(radar("Tijd"))).contains("Tijd", "6,5 → 7").doesNotContain("1");
    String statement = "In onze wijk weten mensen elkaar te vinden, ook als het even tegenzit";
    assertThat(texts(radar(statement))).contains("1", "4", "6,5 → 7").anyMatch(statement::startsWith);
  }

  @Test
  void a_path_that_was_left_shows_where_it_led() throws Exception {
    assertThat(texts(path("Willen we dit?", true))).contains("Willen we dit?", "Nee", "Probeer het uit");
    assertThat(texts(path("Willen we dit?", false))).contains("Ja").doesNotContain("Probeer het uit");
  }

  private static List<Picture> figures(String words) {
    return List.of(new Cloud("in woorden", words, List.of(new Word(words, 2), new Word(words, 1))),
        new Radar("in woorden", words, List.of(words, words, words), 10,
            List.of(new Round(words, List.of(0.0, 5.0, 10.0), List.of("0", "5", "10")))),
        new Path("in woorden", words, List.of(new Step(words, words, false), new Step(words, words, true)),
            words));
  }

  private static Cloud cloud(int count) {
    return new Cloud("in woorden", "Samen", IntStream.range(0, count)
        .mapToObj(i -> new Word(SAID.get(i % SAID.size()) + (i < SAID.size() ? "" : " " + i),
            1 + 40 / (i + 1)))
        .toList());
  }

  private static Radar radar(String name) {
    return new Radar("in woorden", "Hoe staan we ervoor?", List.of(name, name, name, name), 10,
        List.of(new Round("Eerst", List.of(6.5, 1.0, 2.0, 3.0), List.of("6,5", "1", "2", "3")),
            new Round("Nu", List.of(7.0, 4.0, 5.0, 6.0), List.of("7", "4", "5", "6"))));
  }

  private static Path path(String asked, boolean left) {
    return left
        ? new Path("in woorden", "Past het?", List.of(new Step(asked, "Nee", true)), "Probeer het uit")
        : new Path("in woorden", "Past het?",
            List.of(new Step(asked, "Ja", false), new Step("En?", "", false)),
            "");
  }

  private static List<String> texts(Picture picture) throws Exception {
    NodeList all = read(picture).getElementsByTagName("text");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++)
      texts.add(all.item(i).getTextContent());
    return texts;
  }

  private static Document read(Picture picture) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(SvgPictures.draw(picture))));
  }
}
