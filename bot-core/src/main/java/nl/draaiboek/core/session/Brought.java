package nl.draaiboek.core.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.photo.PhotoId;

/**
 * What somebody brings to a session, from home or from an earlier meeting.
 *
 * @param from   as a script's activity asks for it, e.g. {@code homework/1}
 * @param person whose it is
 * @param words  one or more
 * @param shared whether everybody sees it: then each of the words is a note; else they are a start for their writer alone
 * @param photo  where it is a picture, with which the first of the words belongs; it is kept for the session already
 * @param day    of the session that left it, where it is what a group came to then
 */
public record Brought(String from, PersonId person, List<String> words, boolean shared,
    Optional<PhotoId> photo, Optional<LocalDate> day) {
  public Brought {
    words = List.copyOf(words);
  }

  /** One without a picture. */
  public Brought(String from, PersonId person, List<String> words, boolean shared) {
    this(from, person, words, shared, Optional.empty(), Optional.empty());
  }

  /** One that did not come out of a session. */
  public Brought(String from, PersonId person, List<String> words, boolean shared, Optional<PhotoId> photo) {
    this(from, person, words, shared, photo, Optional.empty());
  }
}
