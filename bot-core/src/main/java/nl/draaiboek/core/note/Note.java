package nl.draaiboek.core.note;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.Worded;

/**
 * One note that someone wrote.
 *
 * @param origin {@code block/activity} where it was written
 * @param card   the story card it is about
 * @param hidden taken out of sight by a facilitator
 */
public record Note(NoteId id, PersonId author, NoteKind kind, Room room, String origin,
    Optional<Integer> card,
    String words, boolean hidden) {
  /** How long a note may be, in characters (UTF-16 units): what a phone shows without scrolling. */
  public static final int MAX_CHARS = 500;

  /** @return whether its words were taken away for good */
  public boolean removed() {
    return words.equals(Worded.REMOVED);
  }

  Note edited(NoteKind newKind, Optional<Integer> newCard, String newWords) {
    return new Note(id, author, newKind, room, origin, newCard, newWords, hidden);
  }

  Note hidden(boolean nowHidden) {
    return new Note(id, author, kind, room, origin, card, words, nowHidden);
  }

  Note moved(Room to) {
    return new Note(id, author, kind, to, origin, card, words, hidden);
  }
}
