package nl.draaiboek.teams.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * A script's Markdown as lines of what Teams knows: bold, italic, links and lists. Headings become bold, a picture becomes its
 * words, HTML is shown as it was typed.
 */
final class Instructions extends AbstractVisitor {
  private static final Parser PARSER = Parser.builder().build();
  private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
  /** As wide as a list's mark. */
  private static final String INDENT = "\u2003";

  private final List<Instruction> lines = new ArrayList<>();
  private List<Run> line = new ArrayList<>();
  /** What stands before the next line: indents and a list's mark. */
  private String lead = "";
  private int depth;
  private int bold;
  private int italic;
  private Optional<String> link = Optional.empty();

  private Instructions() {}

  /**
   * A line.
   *
   * @param listed whether it stands in a list
   */
  record Instruction(List<Run> runs, boolean listed) {}

  /** @return lines, none of them empty */
  static List<Instruction> lines(String markdown) {
    Instructions reading = new Instructions();
    PARSER.parse(markdown).accept(reading);
    reading.endLine();
    return reading.lines;
  }

  @Override
  public void visit(Text text) {
    words(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    words(html.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    words(html.getLiteral());
    endLine();
  }

  @Override
  public void visit(FencedCodeBlock code) {
    words(code.getLiteral());
    endLine();
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    words(code.getLiteral());
    endLine();
  }

  @Override
  public void visit(SoftLineBreak end) {
    words(" ");
  }

  @Override
  public void visit(HardLineBreak end) {
    endLine();
  }

  @Override
  public void visit(ThematicBreak rule) {
    endLine();
  }

  @Override
  public void visit(StrongEmphasis strong) {
    bold++;
    visitChildren(strong);
    bold--;
  }

  @Override
  public void visit(Emphasis emphasis) {
    italic++;
    visitChildren(emphasis);
    italic--;
  }

  @Override
  public void visit(Link node) {
    Optional<String> around = link;
    link = Optional.of(node.getDestination()).filter(to -> WEB.matcher(to).matches()).or(() -> around);
    visitChildren(node);
    link = around;
  }

  @Override
  public void visit(Heading heading) {
    bold++;
    visitChildren(heading);
    bold--;
    endLine();
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitChildren(paragraph);
    endLine();
  }

  @Override
  public void visit(BulletList list) {
    items(list, 0);
  }

  @Override
  public void visit(OrderedList list) {
    Integer first = list.getMarkerStartNumber();
    items(list, first == null ? 1 : first);
  }

  /** @param first number; 0 for a list without */
  private void items(ListBlock list, int first) {
    endLine();
    int number = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!(item instanceof ListItem))
        continue;
      lead = INDENT.repeat(depth) + (first == 0 ? "• " : number++ + ". ");
      depth++;
      visitChildren(item);
      depth--;
      endLine();
      lead = "";
    }
  }

  /** A second paragraph of an item stands under the first. */
  private void endLine() {
    boolean empty = line.stream().allMatch(run -> run.words().isBlank());
    if (!empty)
      lines.add(new Instruction(List.copyOf(line), depth > 0));
    line = new ArrayList<>();
    if (!empty)
      lead = INDENT.repeat(depth);
  }

  private void words(String literal) {
    String words = Plain.of(literal).replaceAll("\\s+", " ");
    if (line.isEmpty() && !lead.isEmpty())
      line.add(Run.plain(lead));
    line.add(new Run(words, bold > 0, italic > 0, link));
  }
}
