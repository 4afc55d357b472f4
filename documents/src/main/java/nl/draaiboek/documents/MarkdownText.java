package nl.draaiboek.documents;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.draaiboek.core.activity.PlainText;

/** Words as Markdown that shows them as written: nothing in them formats, links or starts a list, in CommonMark or GitHub's. */
final class MarkdownText {
  /** What means something to Markdown anywhere in a line; the address forms are those that GitHub links by itself. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~$#&@]|:(?=//)|(?<=www)\\.");
  /** What means something at the start of a line: a list, a heading's underline, a rule. */
  private static final Pattern AT_START = Pattern.compile("^(?:([-+=])|(\\d{1,9})([.)]))");
  private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");
  private static final String BREAK = "\\\n";

  private MarkdownText() {}

  /** @return one line, for a heading, a cell or behind other words: not for the start of a paragraph */
  static String line(String words) {
    return inside(PlainText.oneLine(words).replaceAll("\\s+", " "));
  }

  /**
   * @param indent put before each line after the first, for words within a list
   * @return the words with their line breaks and paragraphs
   */
  static String block(String words, String indent) {
    return BLANK_LINES.splitAsStream(PlainText.of(words)).map(p -> paragraph(p, indent))
        .collect(Collectors.joining("\n\n" + indent));
  }

  private static String paragraph(String words, String indent) {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty()).map(MarkdownText::atStart)
        .collect(Collectors.joining(BREAK + indent));
  }

  private static String atStart(String line) {
    return AT_START.matcher(inside(line)).replaceFirst("$2\\\\$1$3");
  }

  private static String inside(String line) {
    return SPECIAL.matcher(line).replaceAll("\\\\$0");
  }
}
