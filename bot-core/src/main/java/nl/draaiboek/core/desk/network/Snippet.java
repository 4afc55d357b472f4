package nl.draaiboek.core.desk.network;

import java.util.List;
import java.util.Locale;

/** A piece of a text that people know it by. */
final class Snippet {
  private Snippet() {}

  /** @return the words around the first one that was looked for, on one line; whole words, at most this long */
  static String around(String text, List<String> looked, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    String folded = line.toLowerCase(Locale.ROOT);
    int at = looked.stream().map(folded::indexOf).filter(i -> i >= 0).min(Integer::compare).orElse(0);
    if (at < most / 2)
      return cut(line, most);
    int from = line.indexOf(' ', at - most / 3);
    return from < 0 || from > at ? cut(line, most) : "…" + cut(line.substring(from + 1), most);
  }

  /** @return as many whole words as fit, and an ellipsis where there were more */
  static String cut(String line, int most) {
    if (line.length() <= most)
      return line;
    int end = line.lastIndexOf(' ', most - 1);
    String kept = end > most / 2
        ? line.substring(0, end)
        : line.substring(0, Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1);
    return kept.strip() + "…";
  }
}
