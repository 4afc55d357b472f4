package nl.draaiboek.documents.svg;

import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.picture.Picture.Landscape;
import nl.draaiboek.documents.svg.Body.Box;

/** The two axes and the words at their four ends. */
final class AxisEnds {
  private static final Lettering LETTERS = new Lettering(17, true);
  private static final double SIDE = 8;

  /** Words with the box they stand in. */
  private record End(List<String> lines, Box box) {}

  private final Box plot;
  private final List<End> ends = new ArrayList<>();

  AxisEnds(Landscape landscape, Box plot) {
    this.plot = plot;
    add(landscape.left(), 150, -1, 0);
    add(landscape.right(), 150, 1, 0);
    add(landscape.top(), 420, 0, -1);
    add(landscape.bottom(), 420, 0, 1);
  }

  private void add(String words, double room, int right, int down) {
    List<String> lines = LETTERS.wrap(words, room, 3);
    if (lines.isEmpty())
      return;
    double width = lines.stream().mapToDouble(LETTERS::width).max().orElseThrow() + 2 * SIDE;
    double height = lines.size() * LETTERS.lineHeight() + 8;
    double x = plot.middleX() + right * (plot.width() - width - 8) / 2;
    double y = plot.middleY() + down * (plot.height() - height - 8) / 2;
    ends.add(new End(lines, new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)));
  }

  List<Box> boxes() {
    return ends.stream().map(End::box).toList();
  }

  void draw(SvgWriter svg) {
    svg.empty("rect", "x", plot.left(), "y", plot.top(), "width", plot.width(), "height", plot.height(), "rx",
        10.0, "fill", Ink.PAPER, "stroke", Ink.LINE, "stroke-width", 2.0);
    svg.empty("path", "d",
        "M" + SvgWriter.number(plot.left()) + " " + SvgWriter.number(plot.middleY()) + "h"
            + SvgWriter.number(plot.width()) + "M" + SvgWriter.number(plot.middleX()) + " "
            + SvgWriter.number(plot.top()) + "v" + SvgWriter.number(plot.height()),
        "stroke", Ink.LINE, "stroke-width", 2.0, "fill", "none");
  }

  void drawWords(SvgWriter svg) {
    for (End end : ends) {
      Box box = end.box();
      svg.empty("rect", "x", box.left(), "y", box.top(), "width", box.width(), "height", box.height(), "fill",
          Ink.PAPER);
      double y = box.top() + 4 + LETTERS.size();
      for (String line : end.lines()) {
        Sheet.line(svg, line, LETTERS, Ink.SOFT, box.middleX(), y,
            Lettering.rightToLeft(line) ? "rtl" : "ltr", "middle");
        y += LETTERS.lineHeight();
      }
    }
  }
}
