package nl.draaiboek.core.activity.marketplace;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.note.NoteId;

/** What was offered on the market. Stored for good. */
public sealed interface MarketEvent extends ActivityEvent {
  /** @param note what they say of it; empty where they say nothing */
  record OfferMade(NoteId idea, PersonId person, Way way, Optional<NoteId> note) implements MarketEvent {}

  record OfferTakenBack(NoteId idea, PersonId person, Way way) implements MarketEvent {}
}
