package nl.draaiboek.core.activity.turns;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;

/** How the turns went. Stored for good. */
public sealed interface TurnsEvent extends ActivityEvent {
  record TurnDone(PersonId person) implements TurnsEvent {}

  /**
   * Someone goes later.
   *
   * @param behind who was last in line then; the person comes right after them, before who joins later
   */
  record TurnSkipped(PersonId person, PersonId behind) implements TurnsEvent {}

  /** The last turn or skip did not count. */
  record TurnTakenBack() implements TurnsEvent {}
}
