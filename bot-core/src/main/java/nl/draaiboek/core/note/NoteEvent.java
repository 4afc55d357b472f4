package nl.draaiboek.core.note;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Worded;

/** What happened to a note. Stored for good. */
public sealed interface NoteEvent extends ActivityEvent {
  NoteId note();

  record NoteWritten(NoteId note, PersonId author, NoteKind kind, Room room, String origin,
      Optional<Integer> card,
      String words) implements NoteEvent, Worded {
    @Override
    public NoteWritten withoutWords() {
      return new NoteWritten(note, author, kind, room, origin, card, REMOVED);
    }
  }

  record NoteEdited(NoteId note, NoteKind kind, Optional<Integer> card,
      String words) implements NoteEvent, Worded {
    @Override
    public NoteEdited withoutWords() {
      return new NoteEdited(note, kind, card, REMOVED);
    }
  }

  /** Its writer took it back. */
  record NoteWithdrawn(NoteId note) implements NoteEvent {}

  record NoteHidden(NoteId note) implements NoteEvent {}

  record NoteShown(NoteId note) implements NoteEvent {}
}
