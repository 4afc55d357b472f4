package nl.draaiboek.documents;

import java.util.List;
import java.util.stream.Collectors;

/** A Markdown file, written from top to bottom. All words are escaped here, so that none can format. */
final class MarkdownPage {
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();
  private boolean inList;

  void heading(int level, String words) {
    start();
    out.append("#".repeat(level)).append(' ').append(MarkdownText.line(words)).append('\n');
  }

  void paragraph(String words) {
    start();
    out.append(MarkdownText.block(words, "")).append('\n');
  }

  /**
   * @param label stands in bold before the words; empty shows none
   * @param words as people wrote them
   * @param aside where they come from, in brackets; empty shows none
   * @param below one more line each
   */
  void item(String label, String words, String aside, List<String> below) {
    if (!inList)
      start();
    inList = true;
    String text = (label.isEmpty() ? "" : "**" + MarkdownText.line(label) + "** ")
        + MarkdownText.block(words, INDENT)
        + (aside.isEmpty() ? "" : " (" + MarkdownText.line(aside) + ")");
    out.append("- ").append(text);
    below.forEach(line -> out.append("\\\n").append(INDENT).append(MarkdownText.block(line, INDENT)));
    out.append('\n');
  }

  void table(List<String> head, List<List<String>> rows) {
    start();
    row(head);
    out.append("|").append(" --- |".repeat(head.size())).append('\n');
    rows.forEach(this::row);
  }

  String done() {
    return out.toString();
  }

  private void row(List<String> cells) {
    out.append(cells.stream().map(MarkdownText::line).collect(Collectors.joining(" | ", "| ", " |")))
        .append('\n');
  }

  private void start() {
    inList = false;
    if (!out.isEmpty())
      out.append('\n');
  }
}
