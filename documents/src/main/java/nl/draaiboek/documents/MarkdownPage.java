package nl.draaiboek.documents;

import java.util.List;
import java.util.stream.Collectors;
import nl.draaiboek.core.picture.Picture;
import nl.draaiboek.documents.page.Item;
import nl.draaiboek.documents.page.Page;
import nl.draaiboek.documents.page.Shot;

/** A Markdown file. All words are escaped here. It shows no pictures: a file of text has nothing beside it. */
final class MarkdownPage implements Page {
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();

  @Override
  public void title(String words) {
    heading(1, words);
  }

  @Override
  public void heading(int level, String words) {
    start();
    out.append("#".repeat(level)).append(' ').append(MarkdownText.line(words)).append('\n');
  }

  @Override
  public void paragraph(String words) {
    start();
    out.append(MarkdownText.block(words, "")).append('\n');
  }

  @Override
  public void items(List<Item> items) {
    start();
    items.forEach(this::item);
  }

  private void item(Item item) {
    String label = item.label().isEmpty() ? "" : "**" + MarkdownText.line(item.label()) + "** ";
    String aside = item.aside().isEmpty() ? "" : " (" + MarkdownText.line(item.aside()) + ")";
    out.append("- ").append(label).append(MarkdownText.block(item.words(), INDENT)).append(aside);
    item.below()
        .forEach(line -> out.append("\\\n").append(INDENT).append(MarkdownText.block(line, INDENT)));
    out.append('\n');
  }

  @Override
  public void table(List<String> head, List<List<String>> rows) {
    start();
    row(head);
    out.append("|").append(" --- |".repeat(head.size())).append('\n');
    rows.forEach(this::row);
  }

  @Override
  public void picture(Picture picture) {}

  @Override
  public void shots(List<Shot> shots) {}

  @Override
  public void bars(Picture.Bars bars, List<Item> items) {
    items(items);
  }

  String done() {
    return out.toString();
  }

  private void row(List<String> cells) {
    out.append(cells.stream().map(MarkdownText::line).collect(Collectors.joining(" | ", "| ", " |")))
        .append('\n');
  }

  private void start() {
    if (!out.isEmpty())
      out.append('\n');
  }
}
