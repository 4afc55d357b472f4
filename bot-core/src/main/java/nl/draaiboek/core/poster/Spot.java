package nl.draaiboek.core.poster;

import nl.draaiboek.core.conversation.PersonId;

/**
 * Where a note hangs.
 *
 * @param x   0 (left) to 100 (right)
 * @param y   0 (bottom) to 100 (top)
 * @param by  who hung it there
 * @param why their motivation; may be empty
 */
public record Spot(int x, int y, PersonId by, String why) {
  public Spot {
    if (x < 0 || x > 100 || y < 0 || y > 100)
      throw new IllegalArgumentException("a spot lies between 0 and 100: " + x + ", " + y);
  }

  /** In the middle: for sheets on which the place means nothing. */
  public static Spot somewhere(PersonId by, String why) {
    return new Spot(50, 50, by, why);
  }
}
