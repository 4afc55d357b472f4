package nl.draaiboek.documents;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of about a number of characters; a longer word is broken too. */
final class Lines {
  private Lines() {}

  /**
   * Breaks a text.
   *
   * @param width in characters
   * @param most  how many lines at most; what does not fit is told by "…"
   */
  static List<String> of(String text, int width, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String rest = word;
      while (rest.length() > width) {
        flush(lines, line);
        int cut = rest.offsetByCodePoints(0, Math.min(width - 1, rest.codePointCount(0, rest.length())));
        lines.add(rest.substring(0, cut) + "-");
        rest = rest.substring(cut);
      }
      if (!line.isEmpty() && line.length() + 1 + rest.length() > width)
        flush(lines, line);
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    flush(lines, line);
    if (lines.size() <= most)
      return lines;
    List<String> fitting = new ArrayList<>(lines.subList(0, most));
    fitting.set(most - 1, fitting.get(most - 1) + " …");
    return fitting;
  }

  private static void flush(List<String> lines, StringBuilder line) {
    if (!line.isEmpty())
      lines.add(line.toString());
    line.setLength(0);
  }
}
