package nl.draaiboek.documents.svg;

import java.util.List;

/** A cluster's title, light on dark. */
record Pill(List<String> lines, double width, double height) {
  private static final Lettering LETTERS = new Lettering(16, true);
  private static final double MOST = 250;
  private static final double SIDE = 14;

  static Pill of(String title) {
    List<String> lines = LETTERS.wrap(title, MOST, 2);
    double widest = lines.stream().mapToDouble(LETTERS::width).max().orElse(0);
    return new Pill(lines, widest + 2 * SIDE, lines.size() * LETTERS.lineHeight() + 8);
  }

  /** Draws it with its middle at x, y. */
  void draw(SvgWriter svg, double x, double y) {
    svg.empty("rect", "x", x - width / 2, "y", y - height / 2, "width", width, "height", height, "rx", 14.0,
        "fill", Ink.INK);
    for (int i = 0; i < lines.size(); i++)
      Sheet.line(svg, lines.get(i), LETTERS, Ink.WALL, x,
          y - height / 2 + 4 + LETTERS.size() + i * LETTERS.lineHeight(),
          Lettering.rightToLeft(lines.get(i)) ? "rtl" : "ltr", "middle");
  }
}
