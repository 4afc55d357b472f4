package nl.draaiboek.documents;

import java.util.regex.Pattern;

/** People's words in Markdown, as they wrote them: nothing in them formats. */
final class PlainMarkdown {
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]()#+\\-.!|<>~&=:@$^\"'])");

  private PlainMarkdown() {}

  /** @return the words on one line; every sign that Markdown or HTML knows is escaped */
  static String of(String words) {
    return SPECIAL.matcher(words.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$1");
  }
}
