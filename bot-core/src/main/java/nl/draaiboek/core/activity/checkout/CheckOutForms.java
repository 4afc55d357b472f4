package nl.draaiboek.core.activity.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Member;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.checkout.Answers.Answer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;

/** The form to answer a question, or to change one's answer. */
final class CheckOutForms {
  /** As many as a list to choose from holds in a chat. */
  private static final int MOST_OPTIONS = 25;
  private static final int MOST_NOTES = 9999;

  private CheckOutForms() {}

  static CardPart.Form of(Question question, Optional<Answer> before, Situation situation, PersonId actor) {
    CheckOutPhrase first = question.confidential()
        ? CheckOutPhrase.ANSWER_IN_CONFIDENCE
        : CheckOutPhrase.ANSWER;
    return new CardPart.Form(Line.of(before.isPresent() ? CheckOutPhrase.CHANGE : first),
        situation.key().address("answer", question.id()), fields(question, before, situation, actor),
        Line.of(CheckOutPhrase.SEND), before.isPresent());
  }

  private static List<Field> fields(Question question, Optional<Answer> before, Situation situation,
      PersonId actor) {
    String words = before.map(Answer::words).filter(w -> !w.equals(Worded.REMOVED)).orElse("");
    int cards = situation.cards().count() == 0 ? CheckOut.MOST_CARDS : situation.cards().count();
    return switch (question.type()) {
      case TEXT -> List.of(text(CheckOutPhrase.YOUR_ANSWER, 3, true, words));
      case GROUP -> List.of(text(CheckOutPhrase.GROUP, 4, true, words));
      case CONTACT -> List.of(new Field.Amount("card", Line.of(CheckOutPhrase.STORY_NUMBER), 1, cards, false,
          before.flatMap(a -> a.about().story())),
          new Field.Amount("note", Line.of(CheckOutPhrase.NOTE_NUMBER), 1, MOST_NOTES, false,
              before.flatMap(a -> a.about().note())),
          whom(before, situation, actor), text(CheckOutPhrase.WHY_CONTACT, 2, false, words));
    };
  }

  private static Field whom(Optional<Answer> before, Situation situation, PersonId actor) {
    List<Field.Option> people = new ArrayList<>(
        List.of(option(Field.Choice.NONE, Line.of(CheckOutPhrase.NOBODY_NAMED))));
    situation.members().stream().map(Member::person).filter(person -> !person.equals(actor))
        .limit(MOST_OPTIONS - 1).forEach(person -> people.add(option(person.value(), new Line.Name(person))));
    return new Field.Choice("whom", Line.of(CheckOutPhrase.WHOM), people,
        before.flatMap(a -> a.about().whom()).map(PersonId::value).orElse(Field.Choice.NONE));
  }

  private static Field.Option option(String value, Line label) {
    return new Field.Option(value, label, "", Optional.empty());
  }

  private static Field.Text text(CheckOutPhrase label, int lines, boolean required, String words) {
    return new Field.Text("words", Line.of(label), CheckOut.MAX_CHARS, lines, required, words);
  }
}
