package nl.draaiboek.documents.svg;

import java.util.List;
import nl.draaiboek.core.picture.Picture.Mark;

/**
 * How large notes are drawn.
 *
 * @param width of a note, in the picture's units
 * @param lines how many lines of words at most; 0 shows the number alone
 */
record NoteSize(double width, int lines, Lettering words, Lettering number) {
  /** The more notes there are, the smaller, down to their number alone. */
  static final List<NoteSize> LARGEST_FIRST = List.of(of(206, 19, 4), of(174, 17, 3), of(146, 15.5, 3),
      of(120, 14.5, 2), of(0, 19, 0), of(0, 13, 0));

  private double padding() {
    return words.size() * 0.5;
  }

  private static NoteSize of(double width, double letters, int lines) {
    return new NoteSize(width, lines, new Lettering(letters, false), new Lettering(letters, true));
  }

  boolean smallest() {
    return equals(LARGEST_FIRST.getLast());
  }

  /** A note of this size, with its words on lines. */
  record Cut(NoteSize size, Mark mark, String number, List<String> lines, boolean rightToLeft, double indent,
      double width,
      double height) {}

  Cut cut(Mark mark) {
    String tag = "#" + mark.number();
    double indent = number.width(tag) + words.size() * 0.5;
    double wide = lines == 0 ? number.width(tag) + 2 * padding() : width;
    double room = wide - 2 * padding();
    List<String> cut = lines == 0 || mark.label().isBlank()
        ? List.of()
        : words.wrap(mark.label(), room - indent, room, lines);
    double height = Math.max(1, cut.size()) * words.lineHeight() + 2 * padding() - 2;
    return new Cut(this, mark, tag, cut, Lettering.rightToLeft(mark.label()), indent, wide, height);
  }

  /** Draws the note with its middle at x, y. The whole of its words is its tooltip. */
  static void draw(SvgWriter svg, Cut cut, double x, double y) {
    NoteSize size = cut.size();
    double left = x - cut.width() / 2;
    double top = y - cut.height() / 2;
    double start = cut.rightToLeft() ? left + cut.width() - size.padding() : left + size.padding();
    double base = top + size.padding() + size.words.size() * 0.92;
    svg.open("g").worded("title", cut.number() + " " + cut.mark().label());
    Paper.draw(svg, cut.mark().colour(), left, top, cut.width(), cut.height());
    Sheet.line(svg, cut.number(), size.number, Ink.INK, start, base, "ltr",
        cut.rightToLeft() ? "end" : "start");
    for (int i = 0; i < cut.lines().size(); i++) {
      double indent = i > 0 ? 0 : cut.rightToLeft() ? -cut.indent() : cut.indent();
      Sheet.line(svg, cut.lines().get(i), size.words, Ink.INK, start + indent,
          base + i * size.words.lineHeight(), cut.rightToLeft() ? "rtl" : "ltr", "start");
    }
    svg.close();
  }
}
