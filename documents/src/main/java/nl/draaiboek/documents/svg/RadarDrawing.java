package nl.draaiboek.documents.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.draaiboek.core.picture.Picture.Radar;
import nl.draaiboek.core.picture.Picture.Round;

/**
 * Draws values on spokes: the last round as a surface, the one before as a dashed line. Short names stand at their spokes; of long
 * ones the spokes have numbers, and the names stand below.
 */
final class RadarDrawing {
  private static final Lettering WORDS = new Lettering(26, false);
  private static final Lettering VALUE = new Lettering(26, true);
  private static final Lettering SCALE = new Lettering(20, false);
  private static final double RADIUS = 205;
  private static final double OUT = 22;
  private static final double MIDDLE = Sheet.NARROW / 2;
  private static final double LABEL = MIDDLE - RADIUS - OUT - Sheet.MARGIN + 24;
  private static final double INDENT = 46;
  private static final double NUMBERS = 150;
  /** With more spokes two lines at each would come near each other. */
  private static final int FEW = 8;

  private final Radar radar;
  private final double centre;
  private final boolean numbered;

  private RadarDrawing(Radar radar, double top) {
    this.radar = radar;
    this.numbered = radar.spokes().size() > FEW
        || radar.spokes().stream().anyMatch(name -> WORDS.wrap(name, LABEL, 9).size() > 2
            || WORDS.wrap(name, LABEL, 9).stream().anyMatch(line -> line.endsWith("-")));
    this.centre = top + OUT + (numbered ? 1 : 3) * WORDS.lineHeight() + RADIUS;
  }

  static String svg(Radar radar) {
    Sheet sheet = new Sheet(radar.title(), Sheet.NARROW);
    RadarDrawing drawing = new RadarDrawing(radar, sheet.top());
    return drawing.drawn(sheet);
  }

  private String drawn(Sheet sheet) {
    double below = centre + RADIUS + OUT + (numbered ? 2 : 3) * WORDS.lineHeight();
    List<List<String>> names = numbered
        ? radar.spokes().stream().map(n -> WORDS.wrap(n, nameRoom(), 4)).toList()
        : List.of();
    double height = below + names.stream().mapToDouble(RadarDrawing::row).sum()
        + (radar.rounds().size() > 1 ? radar.rounds().size() * WORDS.lineHeight() + 16 : 0) + Sheet.MARGIN;
    SvgWriter svg = sheet.begin(height, radar.title(), radar.alt());
    web(svg);
    for (int i = 0; i < radar.rounds().size(); i++)
      surface(svg, radar.rounds().get(i), i == radar.rounds().size() - 1);
    for (int i = 0; i < radar.spokes().size(); i++)
      label(svg, i);
    double y = legend(svg, below);
    for (int i = 0; i < names.size(); i++) {
      Sheet.line(svg, Integer.toString(i + 1), VALUE, Ink.ACCENT, Sheet.MARGIN, y + WORDS.size() * 0.98,
          "ltr",
          "start");
      Sheet.lines(svg, names.get(i), WORDS, Ink.INK,
          Lettering.rightToLeft(radar.spokes().get(i))
              ? Sheet.MARGIN + INDENT + nameRoom()
              : Sheet.MARGIN + INDENT,
          y, Lettering.rightToLeft(radar.spokes().get(i)));
      Sheet.line(svg, told(i), VALUE, Ink.INK, Sheet.NARROW - Sheet.MARGIN, y + WORDS.size() * 0.98, "ltr",
          "end");
      y += row(names.get(i));
    }
    return svg.done();
  }

  private static double nameRoom() {
    return Sheet.NARROW - 2 * Sheet.MARGIN - INDENT - NUMBERS - 20;
  }

  private static double row(List<String> lines) {
    return Math.max(1, lines.size()) * WORDS.lineHeight() + 12;
  }

  /** Which line is which moment. */
  private double legend(SvgWriter svg, double top) {
    if (radar.rounds().size() < 2)
      return top;
    double y = top;
    for (int i = 0; i < radar.rounds().size(); i++) {
      double middle = y + WORDS.lineHeight() / 2;
      boolean last = i == radar.rounds().size() - 1;
      String name = radar.rounds().get(i).name();
      svg.empty("path", "d", "M" + at(Sheet.MARGIN, middle) + "H" + SvgWriter.number(Sheet.MARGIN + 60),
          "stroke", last ? Ink.ACCENT : Ink.SOFT, "stroke-width", last ? 5.0 : 4.0, "stroke-dasharray",
          last ? "none" : "10 7", "fill", "none");
      Sheet.line(svg, WORDS.wrap(name, 600, 1).stream().findFirst().orElse(""), WORDS, Ink.INK,
          Sheet.MARGIN + 76, y + WORDS.size(), "ltr", "start");
      y += WORDS.lineHeight();
    }
    return y + 16;
  }

  private void web(SvgWriter svg) {
    int step = radar.max() > 6 ? 2 : 1;
    List<Integer> rings = new ArrayList<>(
        IntStream.iterate(step, v -> v < radar.max(), v -> v + step).boxed().toList());
    rings.add(radar.max());
    for (int ring : rings.reversed())
      svg.empty("path", "d", outline(spokes().mapToObj(_ -> (double) ring).toList()), "fill",
          ring == radar.max() ? Ink.PAPER : "none", "stroke", Ink.LINE, "stroke-width", 2.0);
    spokes().forEach(i -> svg.empty("path", "d", "M" + at(MIDDLE, centre) + "L" + point(i, radar.max()),
        "stroke", Ink.LINE, "stroke-width", 2.0, "fill", "none"));
    for (int ring : rings)
      Sheet.line(svg, Integer.toString(ring), SCALE, Ink.SOFT, MIDDLE + 6,
          centre - RADIUS * ring / radar.max() + SCALE.size() + 1, "ltr", "start");
  }

  private void surface(SvgWriter svg, Round round, boolean last) {
    svg.empty("path", "d", outline(round.values()), "fill", last ? Ink.ACCENT : "none", "fill-opacity",
        last ? "0.14" : "0", "stroke", last ? Ink.ACCENT : Ink.SOFT, "stroke-width", 4.0, "stroke-dasharray",
        last ? "none" : "10 7", "stroke-linejoin", "round");
    spokes().forEach(i -> svg.empty("circle", "cx", x(i, round.values().get(i)), "cy",
        y(i, round.values().get(i)), "r", last ? 8.0 : 6.0, "fill", last ? Ink.ACCENT : Ink.SOFT));
  }

  private void label(SvgWriter svg, int i) {
    double across = StrictMath.sin(angle(i));
    double x = MIDDLE + (RADIUS + OUT) * across;
    double y = centre - (RADIUS + OUT) * StrictMath.cos(angle(i));
    String anchor = across > 0.3 ? "start" : across < -0.3 ? "end" : "middle";
    if (numbered) {
      Sheet.line(svg, Integer.toString(i + 1), VALUE, Ink.ACCENT, x, y + VALUE.size() * 0.35, "ltr", anchor);
      return;
    }
    List<String> lines = WORDS.wrap(radar.spokes().get(i), LABEL, 2);
    double all = (lines.size() + 1) * WORDS.lineHeight();
    // Above the top spoke the words end, below the lowest they begin, beside the others they hang in the
    // middle.
    double top = y - all / 2 - all / 2 * StrictMath.cos(angle(i)) + WORDS.size();
    for (int line = 0; line < lines.size(); line++)
      Sheet.line(svg, lines.get(line), WORDS, Ink.INK, x, top + line * WORDS.lineHeight(), "ltr", anchor);
    Sheet.line(svg, told(i), VALUE, Ink.INK, x, top + lines.size() * WORDS.lineHeight(), "ltr", anchor);
  }

  private String told(int i) {
    return String.join(" → ", radar.rounds().stream().map(r -> r.told().get(i)).toList());
  }

  private String outline(List<Double> values) {
    StringBuilder path = new StringBuilder();
    spokes().forEach(i -> path.append(i == 0 ? "M" : "L").append(point(i, values.get(i))));
    return path.append("z").toString();
  }

  private IntStream spokes() {
    return IntStream.range(0, radar.spokes().size());
  }

  private String point(int i, double value) {
    return at(x(i, value), y(i, value));
  }

  private double x(int i, double value) {
    return MIDDLE + RADIUS * share(value) * StrictMath.sin(angle(i));
  }

  private double y(int i, double value) {
    return centre - RADIUS * share(value) * StrictMath.cos(angle(i));
  }

  private double share(double value) {
    return Math.clamp(value / Math.max(1, radar.max()), 0, 1);
  }

  private double angle(int i) {
    return 2 * StrictMath.PI * i / radar.spokes().size();
  }

  private static String at(double x, double y) {
    return SvgWriter.number(x) + " " + SvgWriter.number(y);
  }
}
