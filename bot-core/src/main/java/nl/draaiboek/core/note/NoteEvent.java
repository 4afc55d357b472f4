package nl.draaiboek.core.note;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.photo.PhotoId;

/** What happened to a note. Stored for good. */
public sealed interface NoteEvent extends ActivityEvent {
  NoteId note();

  record NoteWritten(NoteId note, PersonId author, NoteKind kind, Room room, String origin,
      Optional<Integer> card,
      String words, Optional<PhotoId> photo) implements NoteEvent, Worded {
    /** Without a photo. */
    public NoteWritten(NoteId note, PersonId author, NoteKind kind, Room room, String origin,
        Optional<Integer> card, String words) {
      this(note, author, kind, room, origin, card, words, Optional.empty());
    }

    @Override
    public Optional<PersonId> writer() {
      return Optional.of(author);
    }

    @Override
    public NoteWritten withoutWords() {
      return new NoteWritten(note, author, kind, room, origin, card, REMOVED);
    }

    @Override
    public List<String> texts() {
      return List.of(words);
    }
  }

  /** The note as it is from now on. */
  record NoteEdited(NoteId note, NoteKind kind, Optional<Integer> card,
      String words, Optional<PhotoId> photo) implements NoteEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.empty();
    }

    @Override
    public NoteEdited withoutWords() {
      return new NoteEdited(note, kind, card, REMOVED, Optional.empty());
    }

    @Override
    public List<String> texts() {
      return List.of(words);
    }
  }

  /** A facilitator corrected it for the wrap-up; what its writer wrote is kept beside it. */
  record NoteCorrected(NoteId note, String words) implements NoteEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.empty();
    }

    @Override
    public List<String> texts() {
      return List.of(words);
    }

    @Override
    public NoteCorrected withoutWords() {
      return new NoteCorrected(note, REMOVED);
    }
  }

  /** Its writer took it back. */
  record NoteWithdrawn(NoteId note) implements NoteEvent {}

  record NoteHidden(NoteId note) implements NoteEvent {}

  record NoteShown(NoteId note) implements NoteEvent {}
}
