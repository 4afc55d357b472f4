package nl.draaiboek.core.activity.rounds;

import nl.draaiboek.core.activity.BlockClock.Mark;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.note.NoteId;

/** How the rounds went. Stored for good. */
public sealed interface RoundsEvent extends ActivityEvent {
  /** It is this person's turn to bring something in, from the first phase on. */
  record TurnBegun(PersonId bringer, Mark from) implements RoundsEvent {}

  /** @param phase from 0, in the order of the script */
  record PhaseBegun(int phase, Mark from) implements RoundsEvent {}

  /** This person's turn is over. */
  record TurnOver(PersonId bringer) implements RoundsEvent {}

  /** This person goes later. */
  record TurnPutOff(PersonId bringer) implements RoundsEvent {}

  /** The note says what this person brings in. */
  record BroughtIn(PersonId bringer, NoteId note) implements RoundsEvent {}

  /** The note is a question to this person. */
  record Asked(PersonId bringer, NoteId note) implements RoundsEvent {}

  /** This question set its bringer thinking most. */
  record Chosen(PersonId bringer, NoteId note) implements RoundsEvent {}
}
