package nl.draaiboek.core.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.message.Field;

/** The forms of a card, also those that a page draws by itself and a chat has to ask for in words. */
public final class Forms {
  /** As many numbers as anyone groups at once. */
  private static final int NUMBERS_CHARS = 100;
  private static final int TITLE_CHARS = 80;

  private Forms() {}

  /**
   * @param card of one person
   * @return the form with this address; empty where it is not there (any more)
   */
  public static Optional<Form> find(Card card, String action) {
    return card.parts().stream().flatMap(Forms::in).filter(form -> form.action().equals(action)).findFirst();
  }

  /** @return all forms in a part, those for the eye first */
  static Stream<Form> in(CardPart part) {
    return switch (part) {
      case Form form -> Stream.of(form);
      case CardPart.Slots slots -> slots.slots().stream().flatMap(slot -> slot.propose().stream());
      case CardPart.Answers answers ->
        answers.questions().stream().flatMap(question -> asked(question).stream());
      case CardPart.Clusters sheet -> Stream.concat(sheet.cluster().map(Forms::cluster).stream(),
          renames(sheet.clusters()));
      case CardPart.Landscape sheet -> Stream.concat(sheet.cluster().map(Forms::cluster).stream(),
          renames(sheet.clusters()));
      case CardPart.Wall wall -> wall.papers().stream().flatMap(paper -> paper.mend().stream());
      case CardPart.Text _,CardPart.Instruction _,CardPart.More _,CardPart.Clock _,CardPart.Drawn _,CardPart.Facts _,CardPart.Buttons _,CardPart.StoryCards _,CardPart.Turn _,CardPart.Ballot _ ->
        Stream.of();
    };
  }

  /** @return the form of a question, which is read by itself and so says what is asked */
  private static Optional<Form> asked(CardPart.Question question) {
    return question.form().map(form -> new Form(
        Line.of(ChatPhrase.FOR_SLOT, "does", form.title(), "name", question.question()), form.action(),
        form.fields(), form.submit(), form.folded()));
  }

  private static Stream<Form> renames(List<CardPart.Cluster> clusters) {
    return clusters.stream().flatMap(cluster -> cluster.rename().stream());
  }

  private static Form cluster(String action) {
    return new Form(Line.of(ChatPhrase.GROUP), action,
        List.of(new Field.Text("notes", Line.of(ChatPhrase.GROUP_NOTES), NUMBERS_CHARS, 1, true, ""),
            new Field.Text("title", Line.of(ChatPhrase.GROUP_TITLE), TITLE_CHARS, 1, false, "")),
        Line.of(ChatPhrase.GROUP), true);
  }
}
