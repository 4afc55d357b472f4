package nl.draaiboek.documents.svg;

import java.util.List;

/** The paper that a picture is drawn on: its frame, its title, and lines of text. All sizes are in the picture's units. */
final class Sheet {
  static final double WIDTH = 1200;
  static final double MARGIN = 24;
  private static final Lettering TITLE = new Lettering(32, true);

  /** What has few words is drawn narrower, so that they are large enough on a phone. */
  static final double NARROW = 800;

  private final List<String> title;
  private final double width;

  Sheet(String title) {
    this(title, WIDTH);
  }

  Sheet(String title, double width) {
    this.title = TITLE.wrap(title, width - 2 * MARGIN, 2);
    this.width = width;
  }

  /** @return where the title ends and the drawing begins */
  double top() {
    return title.isEmpty() ? MARGIN : MARGIN + title.size() * TITLE.lineHeight() + 14;
  }

  /** @return a picture with its frame and title; what follows is drawn on it */
  SvgWriter begin(double height, String name, String alt) {
    SvgWriter svg = new SvgWriter()
        .open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
            "0 0 " + SvgWriter.number(width) + " " + SvgWriter.number(height), "width", width, "height",
            height, "role", "img", "font-family", Lettering.FAMILY)
        .worded("title", name).worded("desc", alt)
        .empty("rect", "width", width, "height", height, "fill", Ink.WALL);
    lines(svg, title, TITLE, Ink.INK, MARGIN, MARGIN, false);
    return svg;
  }

  /** @param x of the left edge, or the right one of text that runs from right to left */
  static void lines(SvgWriter svg, List<String> lines, Lettering letters, String fill, double x, double top,
      boolean rightToLeft) {
    double y = top + letters.size() * 0.98;
    for (String line : lines) {
      line(svg, line, letters, fill, x, y, rightToLeft ? "rtl" : "ltr", "start");
      y += letters.lineHeight();
    }
  }

  /**
   * @param y         of the line that the letters stand on
   * @param direction {@code ltr} or {@code rtl}
   * @param anchor    which part of the text is at x: {@code start}, {@code middle} or {@code end}
   */
  static void line(SvgWriter svg, String line, Lettering letters, String fill, double x, double y,
      String direction, String anchor) {
    svg.worded("text", line, "x", x, "y", y, "font-size", letters.size(), "font-weight",
        letters.bold() ? "700" : "400", "fill", fill, "direction", direction, "text-anchor", anchor);
  }
}
