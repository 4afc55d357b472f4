package nl.draaiboek.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.picture.Picture;
import nl.draaiboek.documents.page.Item;
import nl.draaiboek.documents.page.Page;
import nl.draaiboek.documents.page.Shot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page that becomes a PDF. It is built as a tree of elements, so that what people wrote is never read as markup.
 */
public final class PdfPage implements Page {
  private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");
  /** Of the width of a page: the longest bar. */
  private static final int LONGEST = 60;
  /** The photo on a note is no larger, in millimetres. */
  private static final double PHOTO_WIDE = 62;
  private static final double PHOTO_HIGH = 40;
  private static final double PLATE_WIDE = 82;
  private static final double PLATE_HIGH = 62;
  /** Which cell of a wide table says what its row is, from 0. */
  private static final int NAMES_ROW = 2;

  private final PdfPress press;
  private final List<byte[]> pictures = new ArrayList<>();
  private final Document document;
  private final Element head;
  private final Element body;

  PdfPage(PdfPress press, Language language) {
    this(press, language, "");
  }

  /** @param style beside the house's */
  PdfPage(PdfPress press, Language language, String style) {
    this.press = press;
    this.document = empty();
    Element root = document.createElement("html");
    root.setAttribute("lang", language.tag());
    document.appendChild(root);
    head = child(root, "head", "");
    child(head, "style", "").setTextContent(PdfPress.STYLE + style);
    body = child(root, "body", "");
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Java has no XML", e);
    }
  }

  @Override
  public void title(String words) {
    child(head, "title", "").setTextContent(line(words));
    Element description = child(head, "meta", "");
    description.setAttribute("name", "description");
    description.setAttribute("content", line(words));
    worded(child(body, "div", "foot"), "span", "", words);
    worded(body, "h1", "", words);
  }

  @Override
  public void heading(int level, String words) {
    worded(body, "h" + level, "", words);
  }

  @Override
  public void paragraph(String words) {
    for (String paragraph : BLANK_LINES.split(PlainText.of(words), -1))
      lines(child(body, "p", ""), paragraph);
  }

  @Override
  public void items(List<Item> items) {
    Element list = child(body, "ul", "");
    items.forEach(item -> item(list, item));
  }

  private Element item(Element list, Item item) {
    Element element = child(list, "li", item.kind().isPresent() ? "note" : "");
    item.kind().ifPresent(kind -> mark(element, kind));
    if (!item.label().isEmpty())
      worded(element, "strong", "", item.label()).appendChild(document.createTextNode(" "));
    lines(child(element, "span", ""), item.words());
    if (!item.aside().isEmpty())
      worded(element, "span", "aside", " (" + item.aside() + ")");
    item.below().forEach(below -> lines(child(element, "div", "below"), below));
    item.shot().ifPresent(shot -> image(element, shot.print().photo().bytes(), shot.alt(),
        shot.print().widthWithin(PHOTO_WIDE, PHOTO_HIGH)));
    return element;
  }

  private void mark(Element item, NoteKind kind) {
    String sign = line(kind.sign());
    worded(item, "span", "mark " + kind.colour().name().toLowerCase(Locale.ROOT),
        sign.isEmpty() ? "\u00A0" : sign);
  }

  @Override
  public void table(List<String> columns, List<List<String>> rows) {
    Element table = child(body, "table", "");
    Element top = child(child(table, "thead", ""), "tr", "");
    columns.forEach(words -> scoped(top, "col", words));
    Element rest = child(table, "tbody", "");
    for (List<String> row : rows) {
      Element line = child(rest, "tr", "");
      scoped(line, "row", row.getFirst());
      row.stream().skip(1).forEach(words -> worded(line, "td", "", words));
    }
  }

  /**
   * A table with room for lines in its cells.
   *
   * @param rows   as wide as the head, each named by its third cell
   * @param widths of the columns, in hundredths
   */
  public void wide(List<String> columns, List<List<String>> rows, List<Integer> widths) {
    Element table = child(body, "table", "wide");
    Element top = child(child(table, "thead", ""), "tr", "");
    for (int i = 0; i < columns.size(); i++) {
      Element cell = worded(top, "th", "", columns.get(i));
      cell.setAttribute("scope", "col");
      cell.setAttribute("style", "width: " + widths.get(i) + "%");
    }
    Element rest = child(table, "tbody", "");
    for (List<String> row : rows) {
      Element line = child(rest, "tr", "");
      for (int i = 0; i < row.size(); i++) {
        Element cell = child(line, i == NAMES_ROW ? "th" : "td", "");
        if (i == NAMES_ROW)
          cell.setAttribute("scope", "row");
        lines(cell, row.get(i));
      }
    }
  }

  private void scoped(Element row, String scope, String words) {
    worded(row, "th", "", words).setAttribute("scope", scope);
  }

  @Override
  public void picture(Picture picture) {
    picture(body, picture);
  }

  @Override
  public void pictures(List<Picture> all) {
    Element pair = body;
    for (int i = 0; i < all.size(); i++) {
      if (i % 2 == 0)
        pair = child(body, "p", all.size() > 1 ? "pair" : "");
      picture(pair, all.get(i));
    }
  }

  private void picture(Element parent, Picture picture) {
    image(parent, press.drawn(picture), picture.alt());
  }

  private void image(Element parent, byte[] file, String alt, double millimetres) {
    Element image = image(parent, file, alt);
    image.setAttribute("class", "photo");
    image.setAttribute("style", String.format(Locale.ROOT, "width: %.1fmm", millimetres));
  }

  private Element image(Element parent, byte[] file, String alt) {
    Element image = child(parent, "img", "");
    image.setAttribute("src", PdfPress.address(pictures.size()));
    image.setAttribute("alt", PlainText.oneLine(alt));
    pictures.add(file);
    return image;
  }

  @Override
  public void shots(List<Shot> shots) {
    Element pair = body;
    for (int i = 0; i < shots.size(); i++) {
      if (i % 2 == 0)
        pair = child(body, "div", "plates");
      Shot shot = shots.get(i);
      Element plate = child(pair, "div", "plate");
      image(plate, shot.print().photo().bytes(), shot.alt(),
          shot.print().widthWithin(PLATE_WIDE, PLATE_HIGH));
      if (!shot.caption().isEmpty())
        worded(plate, "div", "below", shot.caption());
    }
  }

  @Override
  public void bars(Picture.Bars bars, List<Item> items) {
    int most = Math.max(1, bars.bars().stream().mapToInt(Picture.Bar::value).max().orElse(1));
    Element list = child(body, "ul", "bars");
    for (int i = 0; i < items.size(); i++) {
      double share = Math.max(0, bars.bars().get(i).value()) * (double) LONGEST / most;
      child(item(list, items.get(i)), "div", "bar").setAttribute("style",
          "width: %s%%".formatted(Math.max(1, Math.round(share))));
    }
  }

  /** @return the file */
  public byte[] done() {
    return press.printed(document, pictures);
  }

  private Element worded(Element parent, String name, String style, String words) {
    Element element = child(parent, name, style);
    element.setTextContent(name.equals("span") && words.startsWith(" ") ? " " + line(words) : line(words));
    return element;
  }

  private void lines(Element parent, String words) {
    List<String> lines = PlainText.of(words).lines().map(press.fonts()::drawable)
        .filter(line -> !line.isEmpty()).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0)
        child(parent, "br", "");
      parent.appendChild(document.createTextNode(lines.get(i)));
    }
  }

  private String line(String words) {
    return press.fonts().drawable(PlainText.oneLine(words));
  }

  private Element child(Element parent, String name, String style) {
    Element element = document.createElement(name);
    if (!style.isEmpty())
      element.setAttribute("class", style);
    parent.appendChild(element);
    return element;
  }
}
