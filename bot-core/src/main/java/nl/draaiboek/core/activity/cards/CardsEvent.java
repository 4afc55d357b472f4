package nl.draaiboek.core.activity.cards;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;

/** Who read which story card. Stored for good. */
public sealed interface CardsEvent extends ActivityEvent {
  record CardRead(int card, PersonId person) implements CardsEvent {}

  /** It was ticked off by mistake. */
  record CardUnread(int card, PersonId person) implements CardsEvent {}
}
