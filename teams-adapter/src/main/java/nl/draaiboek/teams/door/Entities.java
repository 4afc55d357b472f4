package nl.draaiboek.teams.door;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way in which Teams writes characters that have a meaning in HTML: a smaller-than sign comes as the four characters that stand
 * for it there. They are read once: who typed those four characters themselves meant just that.
 */
final class Entities {
  private static final Pattern ENTITY = Pattern
      .compile("&(?:(lt|gt|amp|quot|apos|nbsp)|#(\\d{1,7})|#[xX](\\p{XDigit}{1,6}));");
  private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"",
      "apos", "'",
      "nbsp", "\u00a0");

  private Entities() {}

  /** @return what was typed */
  static String decoded(String text) {
    return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  /** @return the same text as Teams would write it; {@link #decoded} gives it back */
  static String encoded(String text) {
    return text.replace("&", "&amp;");
  }

  private static String character(java.util.regex.MatchResult found) {
    if (found.group(1) != null)
      return NAMED.getOrDefault(found.group(1), found.group());
    int number = found.group(2) != null
        ? Integer.parseInt(found.group(2))
        : Integer.parseInt(found.group(3), 16);
    boolean is = Character.isValidCodePoint(number) && Character.isDefined(number)
        && Character.getType(number) != Character.SURROGATE
        && (!Character.isISOControl(number) || Character.isWhitespace(number));
    return is ? Character.toString(number) : found.group();
  }
}
