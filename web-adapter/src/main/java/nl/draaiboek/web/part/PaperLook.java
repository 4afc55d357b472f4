package nl.draaiboek.web.part;

import java.util.Locale;
import nl.draaiboek.core.message.Paper;

/**
 * How a note is drawn.
 *
 * @param classes its colour, size and veil, for the style sheet
 * @param words   all of it
 * @param start   what is shown of a folded note; all of it where nothing is folded
 */
public record PaperLook(String classes, String words, String start) {
  /** From here on a note is set smaller, in characters. */
  private static final int LONG = 110;
  /** From here on a note folds, in characters: some eight lines on a phone. */
  private static final int FOLDED = 240;
  private static final int START = 170;
  private static final int MOST_DOTS_DRAWN = 6;

  /** @return the look of this note with these words */
  public static PaperLook of(Paper paper, String words) {
    String colour = paper.colour().name().toLowerCase(Locale.ROOT);
    String size = words.length() > LONG ? " long" : "";
    String veil = paper.hidden() ? " veiled" : "";
    return new PaperLook("note " + colour + size + veil, words, startOf(words));
  }

  public boolean folded() {
    return start.length() < words.length();
  }

  /** @return dots as they are stuck on, or their number where they are many */
  public static String dots(int count) {
    return count <= MOST_DOTS_DRAWN ? "●".repeat(count) : "● " + count;
  }

  private static String startOf(String words) {
    if (words.length() <= FOLDED)
      return words;
    int space = words.lastIndexOf(' ', START);
    int end = space > START / 2 ? space : words.offsetByCodePoints(0, words.codePointCount(0, START));
    return words.substring(0, end);
  }
}
