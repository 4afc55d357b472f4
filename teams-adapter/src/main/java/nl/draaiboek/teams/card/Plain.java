package nl.draaiboek.teams.card;

import java.util.regex.Pattern;

/**
 * Words as they were written: nothing in them formats, is filled in by the client, or calls anybody. They go where Teams reads no
 * Markdown: clients differ in how they read a backslash, so none is relied on.
 */
final class Plain {
  /** Marks that turn the direction of what comes after them, characters without a shape of their own, and control characters. */
  private static final Pattern TRICKS = Pattern
      .compile(
          "[\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u200E\\u200F\\u061C\\uFEFF\\uFFF9-\\uFFFB]|[\\p{Cc}&&[^\\s]]");
  /** What a client would make a mention of. */
  private static final Pattern MENTION = Pattern.compile("<(?=/?at\\b)", Pattern.CASE_INSENSITIVE);
  /** What a client would fill in, such as {@code {{DATE(...)}}} or {@code ${name}}. */
  private static final Pattern FILLED_IN = Pattern.compile("(?<=[{$])\\{");
  /** What Markdown, or a client that makes links by itself, gives a meaning to wherever it stands. */
  private static final Pattern MARKS = Pattern
      .compile("[\\\\*_~`#<>|\\[\\]{}]|&#?\\w+;|://|\\bwww\\.|\\S@\\S", Pattern.CASE_INSENSITIVE);
  /** What has a meaning at the start alone. */
  private static final Pattern START = Pattern.compile("^\\s*([-+=]|\\d{1,9}[.)])");
  private static final Pattern HALF = Pattern
      .compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  /** As much of one word as the narrowest phone shows beside itself. */
  private static final Pattern LONG_WORD = Pattern.compile("[\\p{L}\\p{N}]{24}(?=[\\p{L}\\p{N}])");

  private Plain() {}

  /** @return the words, lines and all, with nothing in them that a client would act on */
  static String of(String words) {
    String bare = HALF.matcher(TRICKS.matcher(words).replaceAll("")).replaceAll("\uFFFD");
    return FILLED_IN.matcher(MENTION.matcher(bare).replaceAll("<\u200B")).replaceAll("\u200B{");
  }

  /** @return the words on one line */
  static String line(String words) {
    return of(words).replaceAll("\\s+", " ").strip();
  }

  /** @return the words on one line, at most this long; never empty, because a client shows no button without a name */
  static String line(String words, int maxChars) {
    String line = TeamsLimits.cut(line(words), maxChars);
    return line.isEmpty() ? "…" : line;
  }

  /** @return the words, with places where a word that is wider than a phone may go on below; they have no width themselves */
  static String breakable(String words) {
    return LONG_WORD.matcher(words).replaceAll("$0\u200B");
  }

  /** @return whether these words look the same where Markdown is read */
  static boolean unmarked(String words) {
    return !MARKS.matcher(words).find() && !START.matcher(words).find();
  }
}
