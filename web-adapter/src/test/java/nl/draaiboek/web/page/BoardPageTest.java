package nl.draaiboek.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.web.page.BoardPage.Panel;
import nl.draaiboek.web.page.BoardPage.Working;
import org.junit.jupiter.api.Test;

class BoardPageTest {
  private static final CardPart FOR_ALL = text("Read the stories");

  @Test
  void what_one_table_alone_is_told_is_not_told_to_all() {
    Panel first = panel(FOR_ALL, text("Chantal brings in a question"));
    Panel second = panel(FOR_ALL, text("Esra brings in a question"));
    assertThat(new Working(card(first), List.of(first, second)).told()).containsExactly(FOR_ALL);
    assertThat(new Working(card(first), List.of(first)).told()).hasSize(2);
  }

  @Test
  void a_few_counts_stand_beside_the_clock_and_much_to_tell_has_the_room() {
    CardPart few = facts(2);
    CardPart many = facts(5);
    CardPart theirs = new CardPart.Facts(
        List.of(new CardPart.Fact(Line.theirs("A café"), Line.of(BoardPhrase.READY))));
    assertThat(panel(few).standing()).containsExactly(few);
    assertThat(panel(many, theirs).made()).containsExactly(many, theirs);
  }

  private static CardPart facts(int count) {
    return new CardPart.Facts(IntStream.range(0, count)
        .mapToObj(_ -> new CardPart.Fact(Line.of(BoardPhrase.READY), Line.of(BoardPhrase.READY))).toList());
  }

  private static CardPart text(String words) {
    return new CardPart.Text(Line.theirs(words));
  }

  private static Panel panel(CardPart... parts) {
    return new Panel(Optional.empty(), false, List.of(parts));
  }

  private static Card card(Panel panel) {
    return new Card(Line.theirs("A block"), Optional.empty(), panel.parts());
  }
}
