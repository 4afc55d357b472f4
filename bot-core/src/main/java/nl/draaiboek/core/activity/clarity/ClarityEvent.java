package nl.draaiboek.core.activity.clarity;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.note.NoteId;

/** What happened to a group's sentence. Stored for good; each version of it is a note. */
public sealed interface ClarityEvent extends ActivityEvent {
  /** A version was written that takes the place of the one before. */
  record SentenceWritten(NoteId note) implements ClarityEvent {}

  /** A version was written while somebody else wrote one too; it stands beside the one that came first. */
  record SentenceWrittenBeside(NoteId note) implements ClarityEvent {}

  /** This is the group's sentence from now on: one that it started from, or a version that stood beside or before. */
  record SentenceTaken(NoteId note) implements ClarityEvent {}

  /** @param word its place in the sentence, from 1 */
  record WordMarked(PersonId person, int word) implements ClarityEvent {}

  record WordUnmarked(PersonId person, int word) implements ClarityEvent {}

  /** To this person the sentence as it is now is clear; their marks are gone. */
  record SaidClear(PersonId person) implements ClarityEvent {}

  /** Who leads says that this is the sentence. */
  record SentenceSettled() implements ClarityEvent {}
}
