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
 * @param author   of one without a name: known as long as they can change it, and shown to nobody
 * @param original what its writer wrote, where a facilitator corrected it for the wrap-up; for facilitators alone
 * @param unsigned whether nobody is to know who wrote it
 */
public record Note(NoteId id, PersonId author, NoteKind kind, Room room, String origin,
    Optional<Integer> card,
    String words, boolean hidden, Optional<PhotoId> photo, Optional<String> original, boolean unsigned) {
  /** How long a note may be, in characters (UTF-16 units): what a phone shows without scrolling. */
  public static final int MAX_CHARS = 500;

  /** A note that nobody corrected. */
  public Note(NoteId id, PersonId author, NoteKind kind, Room room, String origin, Optional<Integer> card,
      String words, boolean hidden, Optional<PhotoId> photo) {
    this(id, author, kind, room, origin, card, words, hidden, photo, Optional.empty(), false);
  }

  /** A note without a photo. */
  public Note(NoteId id, PersonId author, NoteKind kind, Room room, String origin, Optional<Integer> card,
      String words, boolean hidden) {
    this(id, author, kind, room, origin, card, words, hidden, Optional.empty());
  }

  /** @return whether its words were taken away for good */
  public boolean removed() {
    return words.equals(Worded.REMOVED);
  }

  /** @return who wrote it, where others may know that */
  public Optional<PersonId> signer() {
    return unsigned ? Optional.empty() : Optional.of(author);
  }

  /** @return whether this person wrote it, and others may know that */
  public boolean signedBy(PersonId person) {
    return !unsigned && author.equals(person);
  }

  /** @return the words, or as much of them as these characters (UTF-16 units) hold, ending in an ellipsis */
  public static String cut(String words, int most) {
    if (words.length() <= most)
      return words;
    int end = Character.isHighSurrogate(words.charAt(most - 2)) ? most - 2 : most - 1;
    return words.substring(0, end) + "…";
  }

  Note edited(NoteKind newKind, Optional<Integer> newCard, String newWords, Optional<PhotoId> newPhoto) {
    return new Note(id, author, newKind, room, origin, newCard, newWords, hidden, newPhoto, Optional.empty(),
        unsigned);
  }

  Note corrected(String newWords) {
    String first = original.orElse(words);
    return new Note(id, author, kind, room, origin, card, newWords, hidden, photo,
        Optional.of(first).filter(o -> !o.equals(newWords)), unsigned);
  }

  Note hidden(boolean nowHidden) {
    return new Note(id, author, kind, room, origin, card, words, nowHidden, photo, original, unsigned);
  }

  Note moved(Room to) {
    return new Note(id, author, kind, to, origin, card, words, hidden, photo, original, unsigned);
  }
}
