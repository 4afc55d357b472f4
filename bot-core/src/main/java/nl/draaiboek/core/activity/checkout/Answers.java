package nl.draaiboek.core.activity.checkout;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * What people answered, by the answer's number; each person has one answer to a question.
 *
 * @param made how many answers were ever given, so that numbers are not used twice
 */
public record Answers(TreePMap<Integer, Answer> byNumber, int made) {
  static final Answers NONE = new Answers(TreePMap.empty(), 0);

  /**
   * One answer.
   *
   * @param joined want to take part in the group that it starts
   * @param hidden from all but its writer and who leads
   */
  record Answer(int number, String question, PersonId person, Optional<Integer> card, String words,
      PVector<PersonId> joined, boolean hidden) {
    Answer saying(Optional<Integer> otherCard, String otherWords) {
      return new Answer(number, question, person, otherCard, otherWords, joined, hidden);
    }

    Answer joined(PVector<PersonId> now) {
      return new Answer(number, question, person, card, words, now, hidden);
    }

    Answer hidden(boolean now) {
      return new Answer(number, question, person, card, words, joined, now);
    }

    Answer numbered(int other) {
      return new Answer(other, question, person, card, words, joined, hidden);
    }
  }

  Optional<Answer> find(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  Optional<Answer> by(PersonId person, String question) {
    return to(question).stream().filter(a -> a.person().equals(person)).findFirst();
  }

  List<Answer> to(String question) {
    return byNumber.values().stream().filter(a -> a.question().equals(question)).toList();
  }

  Answers evolve(CheckOutEvent event) {
    return switch (event) {
      case CheckOutEvent.AnswerGiven(int number, var question, var person, var card, var words) -> {
        Answer before = find(number)
            .orElse(new Answer(number, question, person, card, words, TreePVector.empty(), false));
        yield new Answers(byNumber.plus(number, before.saying(card, words)), Math.max(made, number));
      }
      case CheckOutEvent.AnswerWithdrawn(int number) -> new Answers(byNumber.minus(number), made);
      case CheckOutEvent.GroupJoined(int number, var person) ->
        changed(number, a -> a.joined(a.joined().plus(person)));
      case CheckOutEvent.GroupLeft(int number, var person) ->
        changed(number, a -> a.joined(a.joined().minus(person)));
      case CheckOutEvent.AnswerHidden(int number) -> changed(number, a -> a.hidden(true));
      case CheckOutEvent.AnswerShown(int number) -> changed(number, a -> a.hidden(false));
    };
  }

  /** The other's answers get new numbers; who answered at both keeps the answer given here. */
  Answers merged(Answers other) {
    Answers all = this;
    for (Answer answer : other.byNumber.values())
      if (by(answer.person(), answer.question()).isEmpty()) {
        int number = all.made + 1;
        all = new Answers(all.byNumber.plus(number, answer.numbered(number)), number);
      }
    return all;
  }

  private Answers changed(int number, UnaryOperator<Answer> how) {
    return find(number).map(a -> new Answers(byNumber.plus(number, how.apply(a)), made)).orElse(this);
  }
}
