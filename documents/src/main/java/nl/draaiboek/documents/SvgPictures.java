package nl.draaiboek.documents;

import java.util.List;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.picture.Picture;

/** Draws pictures as SVG, in the look of the pages. The same picture gives the same text. */
public final class SvgPictures {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 900;
  private static final int EDGE = 40;
  private static final int NOTE_WIDTH = 150;
  private static final int NOTE_HEIGHT = 74;
  private static final int BAR_HEIGHT = 44;
  private static final String INK = "#1f1b2e";
  private static final String SOFT = "#5b5468";
  private static final String LINE = "#cdc2b8";
  private static final String PAPER = "#fffdf9";
  private static final String ACCENT = "#8e1650";

  private SvgPictures() {}

  /** @return an SVG document */
  public static String draw(Picture picture) {
    return switch (picture) {
      case Picture.Landscape landscape -> landscape(landscape);
      case Picture.Bars bars -> bars(bars);
    };
  }

  private static String landscape(Picture.Landscape picture) {
    Svg svg = Svg.of(WIDTH, HEIGHT, picture.title(), picture.alt());
    svg.shape("rect", "x", 1, "y", 1, "width", WIDTH - 2, "height", HEIGHT - 2, "rx", 14, "fill", PAPER,
        "stroke",
        LINE, "stroke-width", 2);
    svg.shape("line", "x1", WIDTH / 2, "y1", EDGE, "x2", WIDTH / 2, "y2", HEIGHT - EDGE, "stroke", LINE,
        "stroke-width", 2);
    svg.shape("line", "x1", EDGE, "y1", HEIGHT / 2, "x2", WIDTH - EDGE, "y2", HEIGHT / 2, "stroke", LINE,
        "stroke-width", 2);
    List<Spread.Point> points = Spread.apart(
        picture.marks().stream().map(m -> new Spread.Point(x(m.x()), y(m.y()))).toList(), NOTE_WIDTH + 6,
        NOTE_HEIGHT + 6, WIDTH, HEIGHT);
    for (Picture.Ring ring : picture.rings())
      ring(svg, ring, picture.marks(), points);
    for (int i = 0; i < picture.marks().size(); i++)
      mark(svg, picture.marks().get(i), points.get(i));
    for (Picture.Ring ring : picture.rings())
      ringTitle(svg, ring, picture.marks(), points);
    centre(svg, picture.centre());
    end(svg, picture.top(), WIDTH / 2, 26);
    end(svg, picture.bottom(), WIDTH / 2, HEIGHT - 14);
    end(svg, picture.left(), 14, HEIGHT / 2 - 8, "start");
    end(svg, picture.right(), WIDTH - 14, HEIGHT / 2 - 8, "end");
    return svg.end();
  }

  private static double x(int percent) {
    return EDGE + NOTE_WIDTH / 2.0 + percent / 100.0 * (WIDTH - 2 * EDGE - NOTE_WIDTH);
  }

  private static double y(int percent) {
    return EDGE + NOTE_HEIGHT / 2.0 + (100 - percent) / 100.0 * (HEIGHT - 2 * EDGE - NOTE_HEIGHT);
  }

  private static void end(Svg svg, String words, int x, int y) {
    end(svg, words, x, y, "middle");
  }

  private static void end(Svg svg, String words, int x, int y, String anchor) {
    svg.text(words, "x", x, "y", y, "text-anchor", anchor, "font-size", 19, "font-weight", 700, "fill", SOFT,
        "stroke", PAPER, "stroke-width", 6, "paint-order", "stroke");
  }

  private static void mark(Svg svg, Picture.Mark mark, Spread.Point at) {
    double left = at.x() - NOTE_WIDTH / 2.0;
    double top = at.y() - NOTE_HEIGHT / 2.0;
    svg.shape("rect", "x", left, "y", top, "width", NOTE_WIDTH, "height", NOTE_HEIGHT, "rx", 4, "fill",
        fill(mark.colour()), "stroke", edge(mark.colour()), "stroke-width", 1);
    List<String> lines = Lines.of(mark.label(), 22, 3);
    for (int i = 0; i < lines.size(); i++)
      svg.text(lines.get(i), "x", left + 8, "y", top + 18 + 15 * i, "font-size", 13, "fill", INK);
    svg.text("#" + mark.number(), "x", left + NOTE_WIDTH - 8, "y", top + NOTE_HEIGHT - 7, "text-anchor",
        "end",
        "font-size", 12, "font-weight", 700, "fill", INK);
  }

  /** The box round a cluster's notes. */
  private record Box(double left, double top, double right, double bottom) {
    static Box round(Picture.Ring ring, List<Picture.Mark> marks, List<Spread.Point> points) {
      Box box = new Box(WIDTH, HEIGHT, 0, 0);
      for (int i = 0; i < marks.size(); i++)
        if (ring.marks().contains(marks.get(i).number())) {
          Spread.Point at = points.get(i);
          box = new Box(Math.min(box.left, at.x() - NOTE_WIDTH / 2.0 - 10),
              Math.min(box.top, at.y() - NOTE_HEIGHT / 2.0 - 10),
              Math.max(box.right, at.x() + NOTE_WIDTH / 2.0 + 10),
              Math.max(box.bottom, at.y() + NOTE_HEIGHT / 2.0 + 10));
        }
      return box;
    }

    boolean isEmpty() {
      return right <= left;
    }
  }

  private static void ring(Svg svg, Picture.Ring ring, List<Picture.Mark> marks, List<Spread.Point> points) {
    Box box = Box.round(ring, marks, points);
    if (!box.isEmpty())
      svg.shape("rect", "x", box.left(), "y", box.top(), "width", box.right() - box.left(), "height",
          box.bottom() - box.top(), "rx", 22, "fill", "none", "stroke", "#857a70", "stroke-width", 2,
          "stroke-dasharray", "7 6");
  }

  private static void ringTitle(Svg svg, Picture.Ring ring, List<Picture.Mark> marks,
      List<Spread.Point> points) {
    Box box = Box.round(ring, marks, points);
    if (box.isEmpty() || ring.title().isBlank())
      return;
    String title = Lines.of(ring.title(), 34, 1).getFirst();
    double width = 20 + 8.6 * title.length();
    double top = Math.max(box.top() - 14, 2);
    svg.shape("rect", "x", box.left() + 14, "y", top, "width", width, "height", 26, "rx", 13, "fill", INK);
    svg.text(title, "x", box.left() + 14 + width / 2, "y", top + 18, "text-anchor", "middle", "font-size", 15,
        "font-weight", 700, "fill", PAPER);
  }

  private static void centre(Svg svg, List<Picture.Choice> choices) {
    if (choices.isEmpty())
      return;
    int width = 250;
    int gap = 14;
    double left = WIDTH / 2.0 - (choices.size() * (width + gap) - gap) / 2.0;
    for (Picture.Choice choice : choices) {
      double top = HEIGHT / 2.0 - 55;
      svg.shape("rect", "x", left, "y", top, "width", width, "height", 110, "rx", 4, "fill",
          fill(Colour.YELLOW),
          "stroke", ACCENT, "stroke-width", 2);
      svg.text(choice.name(), "x", left + 12, "y", top + 24, "font-size", 14, "font-weight", 700, "fill",
          ACCENT);
      List<String> lines = Lines.of(choice.words(), 32, 4);
      for (int i = 0; i < lines.size(); i++)
        svg.text(lines.get(i), "x", left + 12, "y", top + 46 + 17 * i, "font-size", 15, "fill", INK);
      left += width + gap;
    }
  }

  private static String bars(Picture.Bars picture) {
    int height = 30 + BAR_HEIGHT * Math.max(1, picture.bars().size());
    Svg svg = Svg.of(WIDTH, height, picture.title(), picture.alt());
    int most = picture.bars().stream().mapToInt(Picture.Bar::value).max().orElse(1);
    for (int i = 0; i < picture.bars().size(); i++) {
      Picture.Bar bar = picture.bars().get(i);
      int y = 15 + BAR_HEIGHT * i;
      double width = Math.max(4, 560.0 * bar.value() / Math.max(1, most));
      svg.text(Lines.of(bar.label(), 56, 1).getFirst(), "x", 520, "y", y + 24, "text-anchor", "end",
          "font-size", 17,
          "fill", INK);
      svg.shape("rect", "x", 540, "y", y, "width", width, "height", BAR_HEIGHT - 12, "rx", 4, "fill", ACCENT);
      svg.text(Integer.toString(bar.value()), "x", 552 + width, "y", y + 24, "font-size", 18, "font-weight",
          700,
          "fill", INK);
    }
    return svg.end();
  }

  private static String fill(Colour colour) {
    return switch (colour) {
      case YELLOW -> "#ffe070";
      case GREEN -> "#bfe0a4";
      case BLUE -> "#bfdcee";
      case PINK -> "#f6c6d0";
    };
  }

  private static String edge(Colour colour) {
    return switch (colour) {
      case YELLOW -> "#8a6a00";
      case GREEN -> "#3c6b22";
      case BLUE -> "#245a7c";
      case PINK -> "#8c2f45";
    };
  }
}
