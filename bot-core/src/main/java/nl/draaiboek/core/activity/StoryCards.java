package nl.draaiboek.core.activity;

import java.util.Map;

/**
 * The stories that a session is about, each with a number. Texts are optional: often the cards lie on the table on paper.
 *
 * @param count cards are numbered 1 to this; 0 means that the session has none
 * @param texts by number
 */
public record StoryCards(int count, Map<Integer, String> texts) {
  public static final StoryCards NONE = new StoryCards(0, Map.of());

  public StoryCards {
    if (count < 0 || count > 500)
      throw new IllegalArgumentException("a session has 0 to 500 story cards: " + count);
    texts = Map.copyOf(texts);
  }

  public boolean has(int card) {
    return card >= 1 && card <= count;
  }
}
