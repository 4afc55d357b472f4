package nl.draaiboek.core.activity.sources;

import java.util.List;
import nl.draaiboek.core.activity.BlockClock.Mark;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.note.NoteId;

/** How sources and ideas were gathered. Stored for good. */
public sealed interface SourcesEvent extends ActivityEvent {
  /** People look at what they have, two by two. */
  record PairedUp(List<List<PersonId>> pairs, Mark from) implements SourcesEvent {
    public PairedUp {
      pairs = pairs.stream().map(List::copyOf).toList();
    }
  }

  /** All see everything. */
  record AllShown() implements SourcesEvent {}

  /** This person keeps it in their own library. */
  record TakenOver(PersonId person, NoteId note) implements SourcesEvent {}

  record LetGo(PersonId person, NoteId note) implements SourcesEvent {}
}
