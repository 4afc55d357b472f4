package nl.draaiboek.documents.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.picture.Picture.Cloud;
import nl.draaiboek.core.picture.Picture.Word;
import nl.draaiboek.documents.svg.Body.Box;

/** Draws words from the middle outwards, what most people said first; each has room to itself. The same words always stand in the same places. */
final class CloudDrawing {
  /** More than these nobody reads from a wall; all of them stand in the words beside it. */
  static final int MOST = 80;
  private static final double SMALLEST = 27;
  private static final double LARGEST = 78;
  private static final double ALL_ALIKE = 36;
  private static final double GAP = 8;
  private static final double STEP = 9;
  private static final double FAR = 2500;
  private static final double ROOM = Sheet.NARROW / 2 - Sheet.MARGIN;
  private static final List<String> INKS = List.of(Ink.INK, Ink.edgeOf(Colour.BLUE),
      Ink.edgeOf(Colour.GREEN), Ink.edgeOf(Colour.PINK));

  /** A word in its place; the middle of the cloud is at 0, 0. */
  record Standing(Word word, Lettering letters, List<String> lines, Box box) {}

  private CloudDrawing() {}

  static String svg(Cloud cloud) {
    Sheet sheet = new Sheet(cloud.title(), Sheet.NARROW);
    List<Standing> words = arranged(cloud);
    double top = words.stream().mapToDouble(w -> w.box().top()).min().orElse(0);
    double bottom = words.stream().mapToDouble(w -> w.box().bottom()).max().orElse(0);
    SvgWriter svg = sheet.begin(sheet.top() + bottom - top + Sheet.MARGIN, cloud.title(), cloud.alt());
    int most = words.stream().mapToInt(w -> w.word().people()).max().orElse(1);
    for (int i = 0; i < words.size(); i++) {
      Standing word = words.get(i);
      String ink = most > 1 && word.word().people() == most ? Ink.ACCENT : INKS.get(i % INKS.size());
      draw(svg, word, ink, Sheet.NARROW / 2, sheet.top() - top);
    }
    return svg.done();
  }

  private static void draw(SvgWriter svg, Standing word, String ink, double x, double y) {
    Lettering letters = word.letters();
    svg.open("g").worded("title", word.word().words() + ": " + word.word().people());
    double base = y + word.box().top() + letters.size() * 0.98;
    for (String line : word.lines()) {
      Sheet.line(svg, line, letters, ink, x + word.box().middleX(), base,
          Lettering.rightToLeft(line) ? "rtl" : "ltr", "middle");
      base += letters.lineHeight();
    }
    svg.close();
  }

  static List<Standing> arranged(Cloud cloud) {
    List<Word> words = cloud.words().stream().filter(w -> !w.words().isBlank())
        .sorted(Comparator.comparingInt(Word::people).reversed()).limit(MOST).toList();
    int most = words.stream().mapToInt(Word::people).max().orElse(1);
    List<Standing> standing = new ArrayList<>();
    List<Box> taken = new ArrayList<>();
    for (Word word : words) {
      Lettering letters = new Lettering(size(word.people(), most), word.people() > 1);
      List<String> lines = letters.wrap(word.words(), 2 * ROOM - 20, 2);
      if (lines.isEmpty())
        continue;
      double width = lines.stream().mapToDouble(letters::width).max().orElse(0);
      Box box = place(width, lines.size() * letters.lineHeight(), taken);
      taken.add(box);
      standing.add(new Standing(word, letters, lines, box));
    }
    return standing;
  }

  private static double size(int people, int most) {
    return most == 1
        ? ALL_ALIKE
        : SMALLEST + (LARGEST - SMALLEST) * StrictMath.sqrt((people - 1.0) / (most - 1.0));
  }

  /** The nearest room to the middle, along a spiral that is wider than high; else below all others. */
  private static Box place(double width, double height, List<Box> taken) {
    double angle = 0;
    for (double radius = 0; radius < FAR; radius = STEP * angle / StrictMath.PI) {
      double x = radius * StrictMath.cos(angle) * 1.3;
      double y = radius * StrictMath.sin(angle) * 0.8;
      Box box = new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
      if (Math.abs(x) + width / 2 <= ROOM && !box.grown(GAP).meetsAny(taken))
        return box;
      angle += STEP / Math.max(radius, STEP);
    }
    double below = taken.stream().mapToDouble(Box::bottom).max().orElse(0) + GAP;
    return new Box(-width / 2, below, width / 2, below + height);
  }
}
