package nl.draaiboek.core.talk;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words comparable: small letters, without accents, marks that nobody sees, and spaces at the ends. */
final class Fold {
  private Fold() {}

  static String of(String words) {
    String plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(plain.length());
    plain.codePoints().filter(Fold::seen).map(Fold::usual)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip().replaceAll(" {2,}", " ");
  }

  private static int usual(int codePoint) {
    if (Character.isWhitespace(codePoint))
      return ' ';
    return codePoint == '’' ? '\'' : codePoint;
  }

  /** @return whether it is more than a mark on what stands before it, or a joint between others */
  static boolean seen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
          Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
        false;
      default -> !Character.isISOControl(codePoint) || codePoint == '\n';
    };
  }
}
