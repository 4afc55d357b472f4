package nl.draaiboek.core.activity.form;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Worded;

/** What happened to a form. Versions and steps are numbered together within the activity, from 1. Stored for good. */
public sealed interface FormEvent extends ActivityEvent {
  /**
   * Someone filled in a field.
   *
   * @param beside whether somebody else did so at the same time, so that both versions are kept
   */
  record FieldFilled(int number, String field, PersonId person, String words,
      boolean beside) implements FormEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.of(person);
    }

    @Override
    public List<String> texts() {
      return List.of(words);
    }

    @Override
    public FieldFilled withoutWords() {
      return new FieldFilled(number, field, person, words.isEmpty() ? "" : REMOVED, beside);
    }
  }

  /**
   * Of several versions one was chosen.
   *
   * @param number of the field as it is from now on
   */
  record VersionKept(int number, String field, PersonId person, int version) implements FormEvent {}

  /**
   * One version was put below the other.
   *
   * @param number of the field as it is from now on
   */
  record VersionsJoined(int number, String field, PersonId person, int version) implements FormEvent {}

  /** @param after the step that it follows; 0 puts it at the end */
  record StepAdded(int number, String field, PersonId person, String words,
      int after) implements FormEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.of(person);
    }

    @Override
    public List<String> texts() {
      return List.of(words);
    }

    @Override
    public StepAdded withoutWords() {
      return new StepAdded(number, field, person, REMOVED, after);
    }
  }

  /** @param number of this change */
  record StepChanged(int number, int step, PersonId person, String words) implements FormEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.of(person);
    }

    @Override
    public List<String> texts() {
      return List.of(words);
    }

    @Override
    public StepChanged withoutWords() {
      return new StepChanged(number, step, person, REMOVED);
    }
  }

  /** @param place where it stands from now on, from 1 */
  record StepMoved(int step, PersonId person, int place) implements FormEvent {}

  record StepRemoved(int step, PersonId person) implements FormEvent {}

  /** A step that was removed stands at the end again. */
  record StepPutBack(int step, PersonId person) implements FormEvent {}
}
