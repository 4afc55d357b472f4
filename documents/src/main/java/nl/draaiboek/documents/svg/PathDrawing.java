package nl.draaiboek.documents.svg;

import java.util.List;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.picture.Picture.Path;
import nl.draaiboek.core.picture.Picture.Step;

/** Draws steps below each other with their answers between them; what leaves the path stands aside of it. */
final class PathDrawing {
  private static final Lettering WORDS = new Lettering(26, false);
  private static final Lettering ANSWER = new Lettering(26, true);
  private static final double ASIDE = 110;
  private static final double PADDING = 18;
  private static final double ARROW = 58;
  private static final double STEM = Sheet.MARGIN + 60;
  private static final int LINES = 5;

  private PathDrawing() {}

  static String svg(Path path) {
    Sheet sheet = new Sheet(path.title(), Sheet.NARROW);
    double steps = path.steps().stream().mapToDouble(s -> high(wrapped(s.asked(), 0)) + ARROW).sum();
    boolean left = path.steps().stream().anyMatch(Step::left);
    List<String> end = wrapped(path.end(), left ? ASIDE : 0);
    double height = sheet.top() + steps + (end.isEmpty() ? -ARROW : high(end)) + Sheet.MARGIN;
    SvgWriter svg = sheet.begin(height, path.title(), path.alt());
    double y = sheet.top();
    for (int i = 0; i < path.steps().size(); i++) {
      Step step = path.steps().get(i);
      List<String> lines = wrapped(step.asked(), 0);
      boolean come = !step.answer().isEmpty();
      box(svg, lines, 0, y, come ? Ink.PAPER : "none", come ? Ink.EDGE : Ink.LINE, come);
      y += high(lines);
      if (i < path.steps().size() - 1 || !end.isEmpty())
        arrow(svg, step, y);
      y += ARROW;
    }
    if (!end.isEmpty()) {
      Colour colour = left ? Colour.PINK : Colour.GREEN;
      box(svg, end, left ? ASIDE : 0, y, Ink.of(colour), Ink.edgeOf(colour), true);
    }
    return svg.done();
  }

  private static List<String> wrapped(String words, double indent) {
    return words.isBlank()
        ? List.of()
        : WORDS.wrap(words, Sheet.NARROW - 2 * Sheet.MARGIN - 2 * PADDING - indent, LINES);
  }

  private static double high(List<String> lines) {
    return Math.max(1, lines.size()) * WORDS.lineHeight() + 2 * PADDING;
  }

  private static void box(SvgWriter svg, List<String> lines, double indent, double top, String fill,
      String edge, boolean come) {
    double width = Sheet.NARROW - 2 * Sheet.MARGIN - indent;
    svg.empty("rect", "x", Sheet.MARGIN + indent, "y", top, "width", width, "height", high(lines), "rx",
        12.0, "fill", fill, "stroke", edge, "stroke-width", 2.5, "stroke-dasharray", come ? "none" : "7 5");
    boolean rightToLeft = !lines.isEmpty() && Lettering.rightToLeft(lines.getFirst());
    Sheet.lines(svg, lines, WORDS, come ? Ink.INK : Ink.SOFT,
        Sheet.MARGIN + indent + (rightToLeft ? width - PADDING : PADDING), top + PADDING, rightToLeft);
  }

  /** To the next step straight down; away from the path aslant. */
  private static void arrow(SvgWriter svg, Step step, double top) {
    double to = step.left() ? STEM + ASIDE : STEM;
    String ink = step.left()
        ? Ink.edgeOf(Colour.PINK)
        : step.answer().isEmpty() ? Ink.LINE : Ink.edgeOf(Colour.GREEN);
    double tip = top + ARROW - 3;
    svg.empty("path", "d",
        "M" + at(STEM, top)
            + (step.left() ? "V" + SvgWriter.number(top + 18) + "H" + SvgWriter.number(to) : "")
            + "V" + SvgWriter.number(tip - 10),
        "stroke", ink, "stroke-width", 5.0, "fill", "none");
    svg.empty("path", "d", "M" + at(to - 11, tip - 13) + "h22L" + at(to, tip) + "z", "fill", ink);
    Sheet.line(svg, ANSWER.wrap(step.answer(), 500, 1).stream().findFirst().orElse(""), ANSWER, ink, to + 24,
        top + ARROW / 2 + (step.left() ? 16 : 8), "ltr", "start");
  }

  private static String at(double x, double y) {
    return SvgWriter.number(x) + " " + SvgWriter.number(y);
  }
}
