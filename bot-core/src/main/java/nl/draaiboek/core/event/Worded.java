package nl.draaiboek.core.event;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;

/**
 * An event that carries words a person wrote, or their picture. It can be stored again without them; replay then shows that they
 * were removed.
 */
public interface Worded {
  /** What stands in the place of words that were taken away. A language's own text for it is a phrase, not this mark. */
  String REMOVED = "\u2205";

  /**
   * Whose words these are, so that they can be shown to that person, and be taken away for them.
   *
   * @return empty where the event itself does not say so: the words of a group, or of whoever wrote the note that is changed
   */
  Optional<PersonId> writer();

  /** @return the same event with {@link #REMOVED} in place of each text that a person wrote, and without pictures */
  Worded withoutWords();

  /** @return each text in it that a person wrote, as it was written; empty ones may be among them */
  List<String> texts();
}
