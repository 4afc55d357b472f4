package nl.draaiboek.documents.svg;

import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.picture.Picture.Choice;
import nl.draaiboek.documents.svg.Body.Box;

/** What the group chose, on yellow notes on a mat in the middle: three beside each other. */
final class Centre {
  private static final Lettering NAME = new Lettering(15, true);
  private static final Lettering WORDS = new Lettering(17, false);
  private static final double WIDTH = 196;
  private static final double PADDING = 10;
  private static final double GAP = 10;
  private static final int IN_A_ROW = 3;
  private static final int LINES = 4;

  private record Cut(List<String> name, List<String> words, Choice choice) {
    double height() {
      return name.size() * NAME.lineHeight() + words.size() * WORDS.lineHeight() + 2 * PADDING;
    }
  }

  private final List<List<Cut>> rows = new ArrayList<>();
  private final Box mat;

  Centre(List<Choice> choices, double x, double y) {
    for (int i = 0; i < choices.size(); i += IN_A_ROW)
      rows.add(choices.subList(i, Math.min(i + IN_A_ROW, choices.size())).stream().map(Centre::cut).toList());
    double width = rows.stream().mapToDouble(r -> r.size() * (WIDTH + GAP) + GAP).max().orElse(0);
    double height = rows.stream().mapToDouble(r -> tallest(r) + GAP).sum() + GAP;
    mat = new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  private static Cut cut(Choice choice) {
    double room = WIDTH - 2 * PADDING;
    return new Cut(NAME.wrap(choice.name(), room, 2), WORDS.wrap(choice.words(), room, LINES), choice);
  }

  private static double tallest(List<Cut> row) {
    return row.stream().mapToDouble(Cut::height).max().orElse(0);
  }

  List<Box> boxes() {
    return rows.isEmpty() ? List.of() : List.of(mat);
  }

  void draw(SvgWriter svg) {
    if (rows.isEmpty())
      return;
    svg.empty("rect", "x", mat.left(), "y", mat.top(), "width", mat.width(), "height", mat.height(), "rx",
        14.0, "fill", Ink.PAPER, "stroke", Ink.ACCENT, "stroke-width", 2.0);
    double top = mat.top() + GAP;
    for (List<Cut> row : rows) {
      double left = mat.middleX() - (row.size() * (WIDTH + GAP) - GAP) / 2;
      for (Cut cut : row) {
        draw(svg, cut, left, top, tallest(row));
        left += WIDTH + GAP;
      }
      top += tallest(row) + GAP;
    }
  }

  private static void draw(SvgWriter svg, Cut cut, double left, double top, double height) {
    svg.open("g").worded("title", cut.choice().name() + ": " + cut.choice().words());
    Paper.draw(svg, Colour.YELLOW, left, top, WIDTH, height);
    lines(svg, cut.name(), NAME, left, top + PADDING);
    lines(svg, cut.words(), WORDS, left, top + PADDING + cut.name().size() * NAME.lineHeight());
    svg.close();
  }

  private static void lines(SvgWriter svg, List<String> lines, Lettering letters, double left, double top) {
    boolean rightToLeft = !lines.isEmpty() && Lettering.rightToLeft(String.join(" ", lines));
    Sheet.lines(svg, lines, letters, Ink.INK, rightToLeft ? left + WIDTH - PADDING : left + PADDING, top,
        rightToLeft);
  }
}
