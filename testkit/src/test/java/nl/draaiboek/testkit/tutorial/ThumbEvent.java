package nl.draaiboek.testkit.tutorial;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;

// region event
/** What happened. Stored for good, so a name or a component never changes once it is in use. */
public sealed interface ThumbEvent extends ActivityEvent {
  /** @param up whether the thumb points up */
  record ThumbShown(PersonId person, boolean up) implements ThumbEvent {}
}
// endregion
