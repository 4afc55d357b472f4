package nl.draaiboek.documents.svg;

import java.util.List;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.picture.Picture.Bar;
import nl.draaiboek.core.picture.Picture.Bars;

/** Draws totals as lying bars, each with its words before it and its number behind it. */
final class BarsDrawing {
  private static final Lettering WORDS = new Lettering(19, false);
  private static final Lettering NUMBER = new Lettering(22, true);
  private static final double LABEL = 500;
  private static final double LONGEST = 540;
  private static final double THICK = 30;
  private static final int LINES = 3;

  private BarsDrawing() {}

  static String svg(Bars bars) {
    Sheet sheet = new Sheet(bars.title());
    List<List<String>> labels = bars.bars().stream().map(b -> WORDS.wrap(b.label(), LABEL, LINES)).toList();
    double height = sheet.top() + labels.stream().mapToDouble(BarsDrawing::rowHeight).sum() + Sheet.MARGIN;
    SvgWriter svg = sheet.begin(height, bars.title(), bars.alt());
    int most = Math.max(1, bars.bars().stream().mapToInt(Bar::value).max().orElse(1));
    double top = sheet.top();
    for (int i = 0; i < labels.size(); i++) {
      row(svg, bars.bars().get(i), labels.get(i), top, most);
      top += rowHeight(labels.get(i));
    }
    return svg.done();
  }

  private static double rowHeight(List<String> lines) {
    return Math.max(THICK, lines.size() * WORDS.lineHeight()) + 18;
  }

  private static void row(SvgWriter svg, Bar bar, List<String> lines, double top, int most) {
    double middle = top + rowHeight(lines) / 2;
    boolean rightToLeft = Lettering.rightToLeft(bar.label());
    double length = Math.max(0, bar.value()) * LONGEST / most;
    double start = Sheet.MARGIN + LABEL + 20;
    svg.open("g").worded("title", bar.label() + ": " + bar.value());
    Sheet.lines(svg, lines, WORDS, Ink.INK, rightToLeft ? Sheet.MARGIN + LABEL : Sheet.MARGIN,
        middle - lines.size() * WORDS.lineHeight() / 2, rightToLeft);
    if (length > 0)
      svg.empty("rect", "x", start, "y", middle - THICK / 2, "width", length, "height", THICK, "rx", 4.0,
          "fill", Ink.of(Colour.BLUE), "stroke", Ink.edgeOf(Colour.BLUE));
    Sheet.line(svg, Integer.toString(bar.value()), NUMBER, Ink.INK, start + length + 12,
        middle + NUMBER.size() * 0.35, "ltr", "start");
    svg.close();
  }
}
