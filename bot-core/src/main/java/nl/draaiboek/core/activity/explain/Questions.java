package nl.draaiboek.core.activity.explain;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.TreePMap;

/**
 * The questions that wait for an answer.
 *
 * @param open  by number, oldest first
 * @param asked how many were ever asked
 */
public record Questions(TreePMap<Integer, Question> open, int asked) {
  static final Questions NONE = new Questions(TreePMap.empty(), 0);

  /** A question to the facilitator. */
  public record Question(int number, PersonId person, String words) {}

  Optional<Question> find(int number) {
    return Optional.ofNullable(open.get(number));
  }

  Questions asked(Question question) {
    return new Questions(open.plus(question.number(), question), Math.max(asked, question.number()));
  }

  Questions closed(int number) {
    return new Questions(open.minus(number), asked);
  }

  /** Questions of another table follow, with new numbers. */
  Questions merged(Questions other) {
    Questions all = this;
    for (Question question : other.open.values())
      all = all.asked(new Question(all.asked + 1, question.person(), question.words()));
    return all;
  }
}
