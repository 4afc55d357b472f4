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
   * @param about  what a wish for contact is about
   * @param joined want to take part in the group that it starts
   * @param hidden from all but its writer and who leads
   */
  record Answer(int number, String question, PersonId person, About about, String words,
      PVector<PersonId> joined, boolean hidden) {
    Answer saying(About other, String otherWords) {
      return new Answer(number, question, person, other, otherWords, joined, hidden);
    }

    Answer joined(PVector<PersonId> now) {
      return new Answer(number, question, person, about, words, now, hidden);
    }

    Answer hidden(boolean now) {
      return new Answer(number, question, person, about, words, joined, now);
    }

    Answer numbered(int other) {
      return new Answer(other, question, person, about, words, joined, hidden);
    }
  }

  /** With whom somebody would like contact: the writer of a story or of a note, or somebody they name. */
  record About(Optional<Integer> story, Optional<Integer> note, Optional<PersonId> whom) {
    static final About NOTHING = new About(Optional.empty(), Optional.empty(), Optional.empty());
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
      case CheckOutEvent.AnswerGiven(int number, var question, var person, var card, var words, var note, var whom) -> {
        About about = new About(card, note, whom);
        Answer before = find(number)
            .orElse(new Answer(number, question, person, about, words, TreePVector.empty(), false));
        yield new Answers(byNumber.plus(number, before.saying(about, words)), Math.max(made, number));
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
