package nl.draaiboek.core.session;

import java.util.List;
import nl.draaiboek.core.conversation.PersonId;

/**
 * What somebody brings to a session, from home or from an earlier meeting.
 *
 * @param from   as a script's activity asks for it, e.g. {@code homework/1}
 * @param person whose it is
 * @param words  one or more
 * @param shared whether everybody sees it: then each of the words is a note; else they are a start for their writer alone
 */
public record Brought(String from, PersonId person, List<String> words, boolean shared) {
  public Brought {
    words = List.copyOf(words);
  }
}
