package nl.draaiboek.web;

import java.util.Map;

/** Reads the texts of story cards that a facilitator brings along. */
@FunctionalInterface
public interface CardTexts {
  /**
   * @param file CSV (number, text) or YAML (number: text), as it came
   */
  Read read(String file);

  /** What came of reading. */
  sealed interface Read {
    /** @param byNumber at least one */
    record Texts(Map<Integer, String> byNumber) implements Read {
      public Texts {
        byNumber = Map.copyOf(byNumber);
      }
    }

    /** @param line the first that could not be read, from 1 */
    record Unreadable(int line) implements Read {}
  }
}
