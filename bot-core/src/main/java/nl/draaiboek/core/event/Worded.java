package nl.draaiboek.core.event;

/**
 * An event that carries words a person wrote, or their picture. It can be stored again without them; replay then shows that they
 * were removed.
 */
public interface Worded {
  /** What stands in the place of words that were taken away. A language's own text for it is a phrase, not this mark. */
  String REMOVED = "\u2205";

  /** @return the same event with {@link #REMOVED} in place of each text that a person wrote, and without pictures */
  Worded withoutWords();
}
