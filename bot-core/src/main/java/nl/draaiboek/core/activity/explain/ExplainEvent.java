package nl.draaiboek.core.activity.explain;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Worded;

/** What happened to people's questions. Stored for good. */
public sealed interface ExplainEvent extends ActivityEvent {
  /** @param number within this activity, from 1 */
  record QuestionAsked(int number, PersonId person, String words) implements ExplainEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.of(person);
    }

    @Override
    public QuestionAsked withoutWords() {
      return new QuestionAsked(number, person, REMOVED);
    }

    @Override
    public List<String> texts() {
      return List.of(words);
    }
  }

  record QuestionAnswered(int number) implements ExplainEvent {}

  /** Who asked it wants no answer any more. */
  record QuestionTakenBack(int number) implements ExplainEvent {}
}
