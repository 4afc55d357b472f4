package nl.draaiboek.documents.svg;

import nl.draaiboek.core.note.Colour;

/** A piece of paper with a shadow; its colour and which of its corners is round tell its kind. */
final class Paper {
  private static final double ROUND = 13;
  private static final double SQUARE = 2;

  private Paper() {}

  static void draw(SvgWriter svg, Colour colour, double left, double top, double width, double height) {
    svg.empty("path", "d", outline(colour, left + 1.5, top + 3, width, height), "fill", Ink.INK,
        "fill-opacity", "0.13");
    svg.empty("path", "d", outline(colour, left, top, width, height), "fill", Ink.of(colour), "stroke",
        Ink.edgeOf(colour), "stroke-opacity", "0.55");
  }

  private static String outline(Colour colour, double left, double top, double width, double height) {
    double topLeft = colour == Colour.GREEN ? ROUND : SQUARE;
    double topRight = colour == Colour.BLUE ? ROUND : SQUARE;
    double bottomRight = colour == Colour.YELLOW ? ROUND : SQUARE;
    double bottomLeft = colour == Colour.PINK ? ROUND : SQUARE;
    return "M" + pair(left + topLeft, top) + "h" + said(width - topLeft - topRight) + arc(topRight, 1, 1)
        + "v" + said(height - topRight - bottomRight) + arc(bottomRight, -1, 1)
        + "h" + said(bottomLeft + bottomRight - width) + arc(bottomLeft, -1, -1)
        + "v" + said(topLeft + bottomLeft - height) + arc(topLeft, 1, -1) + "z";
  }

  private static String arc(double radius, int right, int down) {
    return "a" + pair(radius, radius) + " 0 0 1 " + pair(right * radius, down * radius);
  }

  private static String pair(double x, double y) {
    return said(x) + " " + said(y);
  }

  private static String said(double value) {
    return SvgWriter.number(value);
  }
}
