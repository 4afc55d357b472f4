package nl.draaiboek.core.activity.checkout;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.checkout.Answers.Answer;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;

/** The form to answer a question, or to change one's answer. */
final class CheckOutForms {
  private CheckOutForms() {}

  static CardPart.Form of(Question question, Optional<Answer> before, Situation situation) {
    CheckOutPhrase first = question.confidential()
        ? CheckOutPhrase.ANSWER_IN_CONFIDENCE
        : CheckOutPhrase.ANSWER;
    return new CardPart.Form(Line.of(before.isPresent() ? CheckOutPhrase.CHANGE : first),
        situation.key().address("answer", question.id()), fields(question, before, situation),
        Line.of(CheckOutPhrase.SEND), before.isPresent());
  }

  private static List<Field> fields(Question question, Optional<Answer> before, Situation situation) {
    String words = before.map(Answer::words).filter(w -> !w.equals(Worded.REMOVED)).orElse("");
    int cards = situation.cards().count() == 0 ? CheckOut.MOST_CARDS : situation.cards().count();
    return switch (question.type()) {
      case TEXT -> List.of(text(CheckOutPhrase.YOUR_ANSWER, 3, true, words));
      case GROUP -> List.of(text(CheckOutPhrase.GROUP, 4, true, words));
      case CONTACT -> List.of(new Field.Amount("card", Line.of(CheckOutPhrase.STORY_NUMBER), 1, cards, true,
          before.flatMap(Answer::card)), text(CheckOutPhrase.WHY_CONTACT, 2, false, words));
    };
  }

  private static Field.Text text(CheckOutPhrase label, int lines, boolean required, String words) {
    return new Field.Text("words", Line.of(label), CheckOut.MAX_CHARS, lines, required, words);
  }
}
