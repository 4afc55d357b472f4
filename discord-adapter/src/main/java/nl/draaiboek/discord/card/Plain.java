package nl.draaiboek.discord.card;

import java.util.regex.Pattern;

/** Words as they were written: nothing in them formats, links to a place, or calls anybody. */
public final class Plain {
  /** Whatever Discord's Markdown gives a meaning to, wherever it stands. */
  private static final Pattern MARKS = Pattern.compile("[\\\\*_~`|<>\\[\\]()@:]");
  /** What has a meaning at the start of a line alone. */
  private static final Pattern LINE_START = Pattern.compile("(?m)^(\\s*)([#>+-])");
  private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\s*\\d{1,9})([.)])");
  /** Marks that turn the direction of what comes after them, and characters without a shape of their own. */
  private static final Pattern TRICKS = Pattern
      .compile("[\\u061C\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u200E\\u200F\\uFEFF]|[\\p{Cntrl}&&[^\\s]]");
  /** With a character of no width behind it, a name that calls all is just a word. */
  private static final Pattern CALLS = Pattern.compile("@(?=everyone|here)", Pattern.CASE_INSENSITIVE);

  private Plain() {}

  /** @return the words, with a backslash before whatever Discord would read as more than words */
  static String of(String words) {
    String bare = CALLS.matcher(TRICKS.matcher(words).replaceAll("")).replaceAll("@\u200B");
    String marked = MARKS.matcher(bare).replaceAll("\\\\$0");
    return NUMBERED.matcher(LINE_START.matcher(marked).replaceAll("$1\\\\$2")).replaceAll("$1\\\\$2");
  }

  /** @return the words for a place that knows no Markdown, such as a button or the name of a thread, on one line */
  public static String label(String words) {
    return TRICKS.matcher(words).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  /** @return the words on one line, marked, at most this long */
  static String line(String words, int maxChars) {
    String line = label(words);
    String marked = of(line);
    // What is marked is longer than what was written, by a different amount for each text.
    for (int chars = Math.min(line.length(), maxChars); marked.length() > maxChars
        && chars > 1; chars = chars * 9 / 10)
      marked = of(DiscordLimits.cut(line, chars));
    return marked;
  }
}
