package nl.draaiboek.documents.png;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Words as far as a font can draw them. Signs and emoji are left out, because a box in their place tells nobody anything; a letter
 * loses an accent that the font has not; words in a script that it has not are an ellipsis. The number of a note leads to its
 * words.
 */
public final class DrawableWords {
  private static final String ARROW = "->";
  private static final char GAP = '…';

  private DrawableWords() {}

  /**
   * @param words one line
   * @param draws whether there is a letter for a code point
   */
  public static String of(String words, IntPredicate draws) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(c -> {
      if (draws.test(c))
        out.appendCodePoint(c);
      else
        out.append(instead(c, draws, out));
    });
    return out.toString().replaceAll(" {2,}", " ").strip();
  }

  private static String instead(int c, IntPredicate draws, StringBuilder before) {
    if (c == '→')
      return ARROW;
    StringBuilder simpler = new StringBuilder();
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).codePoints()
        .filter(part -> draws.test(part) && Character.getType(part) != Character.NON_SPACING_MARK)
        .forEach(simpler::appendCodePoint);
    if (!simpler.isEmpty())
      return simpler.toString();
    boolean told = !before.isEmpty() && before.charAt(before.length() - 1) == GAP;
    return Character.isLetterOrDigit(c) && !told ? String.valueOf(GAP) : "";
  }
}
