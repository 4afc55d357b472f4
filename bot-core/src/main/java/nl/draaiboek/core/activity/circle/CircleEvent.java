package nl.draaiboek.core.activity.circle;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.note.NoteId;

/** How the circle went. Stored for good. */
public sealed interface CircleEvent extends ActivityEvent {
  /** This person has been. */
  record HadTurn(PersonId person) implements CircleEvent {}

  /**
   * Someone goes later.
   *
   * @param behind who was last in line then; the person comes right after them, before who joins later
   */
  record PutOffTurn(PersonId person, PersonId behind) implements CircleEvent {}

  /** The last turn did not count, or was not put off. */
  record TurnUndone() implements CircleEvent {}

  /** Nobody was in the middle, and this person went there. */
  record SteppedIn(PersonId person) implements CircleEvent {}

  /** Whoever was in the middle left it, and has not been. */
  record SteppedOut() implements CircleEvent {}

  /** What the speaker says is true for this person too. */
  record CameForward(PersonId person, PersonId speaker) implements CircleEvent {}

  record WentBack(PersonId person) implements CircleEvent {}

  /** The note holds what this person said. */
  record Spoke(PersonId person, NoteId note) implements CircleEvent {}

  /** All sentences are shown together, also while some have not been. */
  record ChainShown() implements CircleEvent {}
}
