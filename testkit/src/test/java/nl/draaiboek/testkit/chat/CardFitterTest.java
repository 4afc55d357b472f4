package nl.draaiboek.testkit.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draaiboek.core.chat.CardFitter;
import nl.draaiboek.core.chat.CardFitter.Row;
import nl.draaiboek.core.chat.CardLimits;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatCards;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.chat.Typesetting;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.testkit.CardGallery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is on a card, it fits the platform. */
class CardFitterTest {
  private static final CardLimits SMALL = new CardLimits(300, 40, 5, 5, 25);
  private static final Typesetting PLAIN = new Typesetting() {
    @Override
    public String set(ChatText text, int maxChars) {
      String words = switch (text) {
        case ChatText.Heading(Line.Theirs(String line)) -> line;
        case ChatText.Plain(Line.Theirs(String line)) -> line;
        case ChatText.Item(Line.Theirs(String line)) -> line;
        default -> "something";
      };
      return words.substring(0, Math.min(maxChars, words.length()));
    }

    @Override
    public String leftOut(int lines) {
      return lines + " more";
    }
  };

  private final CardFitter fitter = new CardFitter(SMALL);

  @Test
  void lines_that_do_not_fit_are_counted() {
    ChatCard much = card(IntStream.range(0, 50)
        .<ChatText>mapToObj(i -> new ChatText.Item(Line.theirs("Neighbours cook together, number " + i)))
        .toList(),
        List.of());
    List<String> lines = fitter.lines(much, 20, PLAIN);
    assertThat(String.join("\n", lines)).hasSizeLessThanOrEqualTo(300 - 20);
    assertThat(lines.getLast()).isEqualTo(50 - (lines.size() - 1) + " more");
  }

  @Test
  void buttons_that_do_not_fit_beside_each_other_become_a_choice() {
    List<Row> rows = fitter.rows(card(List.of(), presses(30)));
    assertThat(rows).hasSizeLessThanOrEqualTo(5);
    assertThat(rows.getLast()).isInstanceOfSatisfying(Row.Menu.class,
        menu -> assertThat(menu.pick().choices()).hasSize(30 - 20));
    assertThat(rows.stream().filter(Row.Buttons.class::isInstance)).hasSize(4);
  }

  @Test
  void the_same_button_twice_is_one_button() {
    assertThat(fitter.rows(card(List.of(), Stream.concat(presses(2).stream(), presses(2).stream()).toList())))
        .singleElement()
        .isInstanceOfSatisfying(Row.Buttons.class, row -> assertThat(row.presses()).hasSize(2));
  }

  @Test
  void each_card_of_the_gallery_fits_in_five_rows() {
    assertThat(CardGallery.all())
        .allSatisfy(card -> assertThat(fitter.rows(ChatCards.of(card))).hasSizeLessThanOrEqualTo(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"do:steer/next/0/3", "fill:act/lezen/notes/write", "see:place/3/50/90"})
  void what_stood_behind_a_button_is_read_as_it_was(String text) {
    assertThat(Target.read(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "do:", "nonsense", "menu:1", "do"})
  void what_never_stood_behind_a_button_of_ours_is_no_target(String text) {
    assertThatThrownBy(() -> Target.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Control> presses(int count) {
    return IntStream.range(0, count)
        .<Control>mapToObj(i -> Control.press(Line.theirs("Button " + i), new Target.Act("table/take/" + i)))
        .toList();
  }

  private static ChatCard card(List<ChatText> texts, List<Control> controls) {
    return new ChatCard(Line.theirs("Title"), Optional.empty(), texts, controls);
  }
}
