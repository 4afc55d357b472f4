package nl.draaiboek.core.activity;

/** Makes what people type safe to store and show as text, and changes nothing else about it. */
public final class PlainText {
  private PlainText() {}

  /**
   * @param raw as typed
   * @return stripped, with line breaks as {@code \n}; without control characters, marks that turn the direction of text, and
   *         halves of characters
   */
  public static String of(String raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    raw.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').codePoints().filter(PlainText::shown)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /**
   * @param raw as typed
   * @return the same on one line
   */
  public static String oneLine(String raw) {
    return of(raw).replace('\n', ' ');
  }

  private static boolean shown(int codePoint) {
    if (codePoint == '\n')
      return true;
    return !Character.isISOControl(codePoint) && !within(codePoint, 0x202A, 0x202E)
        && !within(codePoint, 0x2066, 0x2069)
        && !within(codePoint, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
  }

  private static boolean within(int codePoint, int first, int last) {
    return first <= codePoint && codePoint <= last;
  }
}
