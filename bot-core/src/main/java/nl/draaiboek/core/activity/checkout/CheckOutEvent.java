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
   * @param note   the note whose writer they would like to be in contact with, where it is about one
   * @param whom   they would like to be in contact with, where they named somebody
   */
  record AnswerGiven(int number, String question, PersonId person, Optional<Integer> card,
      String words, Optional<Integer> note, Optional<PersonId> whom) implements CheckOutEvent, Worded {
    /** One that names nobody. */
    public AnswerGiven(int number, String question, PersonId person, Optional<Integer> card, String words) {
      this(number, question, person, card, words, Optional.empty(), Optional.empty());
    }

    /** @return whether it is a wish for contact */
    public boolean isWish() {
      return card.isPresent() || note.isPresent() || whom.isPresent();
    }

    @Override
    public Optional<PersonId> writer() {
      return Optional.of(person);
    }

    @Override
    public AnswerGiven withoutWords() {
      // A wish without words is a wish too, and goes with its words.
      return new AnswerGiven(number, question, person, card, words.isEmpty() && !isWish() ? "" : REMOVED,
          note, whom);
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
