package nl.draaiboek.core.activity.gallery;

import java.util.List;
import nl.draaiboek.core.activity.BlockClock.Mark;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.note.NoteId;

/** How the walk went. Stored for good. */
public sealed interface GalleryEvent extends ActivityEvent {
  /** @param stop from 1 */
  record MovedOn(int stop, Mark from) implements GalleryEvent {}

  /** The last stop is over: everybody collects what hangs beside their own. */
  record WalkOver() implements GalleryEvent {}

  /** Those who came in while others walked, each with the group that they walk with. */
  record FellIn(int group, List<PersonId> people) implements GalleryEvent {
    public FellIn {
      people = List.copyOf(people);
    }
  }

  /** The note hangs beside what somebody brought. */
  record HungBeside(NoteId note, NoteId brought) implements GalleryEvent {}
}
