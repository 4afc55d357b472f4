package nl.draaiboek.core.note;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.photo.PhotoId;

/**
 * One note that someone wrote.
 *
 * @param origin {@code block/activity} where it was written
 * @param card   the story card it is about
 * @param words  may be empty where there is a photo
 * @param hidden taken out of sight by a facilitator
 */
public record Note(NoteId id, PersonId author, NoteKind kind, Room room, String origin,
    Optional<Integer> card,
    String words, boolean hidden, Optional<PhotoId> photo) {
  /** How long a note may be, in characters (UTF-16 units): what a phone shows without scrolling. */
  public static final int MAX_CHARS = 500;

  /** A note without a photo. */
  public Note(NoteId id, PersonId author, NoteKind kind, Room room, String origin, Optional<Integer> card,
      String words, boolean hidden) {
    this(id, author, kind, room, origin, card, words, hidden, Optional.empty());
  }

  /** @return whether its words were taken away for good */
  public boolean removed() {
    return words.equals(Worded.REMOVED);
  }

  Note edited(NoteKind newKind, Optional<Integer> newCard, String newWords, Optional<PhotoId> newPhoto) {
    return new Note(id, author, newKind, room, origin, newCard, newWords, hidden, newPhoto);
  }

  Note hidden(boolean nowHidden) {
    return new Note(id, author, kind, room, origin, card, words, nowHidden, photo);
  }

  Note moved(Room to) {
    return new Note(id, author, kind, to, origin, card, words, hidden, photo);
  }
}
