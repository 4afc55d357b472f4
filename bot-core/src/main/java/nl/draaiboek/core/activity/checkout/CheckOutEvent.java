package nl.draaiboek.core.activity.checkout;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Worded;

/** What happened at the check-out. Stored for good. */
public sealed interface CheckOutEvent extends ActivityEvent {
  /**
   * Someone answered a question, or changed their answer.
   *
   * @param number the answer's, within this activity, from 1; the same when it is changed
   * @param card   the story card it is about, where a question asks for one
   */
  record AnswerGiven(int number, String question, PersonId person, Optional<Integer> card,
      String words) implements CheckOutEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.of(person);
    }

    @Override
    public AnswerGiven withoutWords() {
      return new AnswerGiven(number, question, person, card, words.isEmpty() ? "" : REMOVED);
    }

    @Override
    public List<String> texts() {
      return List.of(words);
    }
  }

  record AnswerWithdrawn(int number) implements CheckOutEvent {}

  /** Someone wants to take part in the learning group of that answer. */
  record GroupJoined(int number, PersonId person) implements CheckOutEvent {}

  record GroupLeft(int number, PersonId person) implements CheckOutEvent {}

  /** Who leads hid an answer from all but its writer. */
  record AnswerHidden(int number) implements CheckOutEvent {}

  record AnswerShown(int number) implements CheckOutEvent {}
}
