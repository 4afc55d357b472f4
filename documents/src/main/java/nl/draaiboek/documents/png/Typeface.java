package nl.draaiboek.documents.png;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.draaiboek.documents.font.BundledFont;

/**
 * A font that comes along, as outlines. Java's own fonts need the machine's font library, which a small server lacks, and look
 * different on each machine.
 */
final class Typeface {
  /** One letter at size 1; y runs upwards. */
  private record Glyph(Path2D outline, double advance) {}

  private final Map<Integer, Glyph> glyphs;

  private Typeface(Map<Integer, Glyph> glyphs) {
    this.glyphs = Map.copyOf(glyphs);
  }

  static Typeface read(BundledFont file) {
    TrueType font = new TrueType(file.bytes());
    Map<Integer, Glyph> glyphs = new HashMap<>();
    font.glyphs().forEach((c, glyph) -> glyphs.put(c,
        new Glyph(c == '0' ? OpenZero.of(font.outline(glyph)) : font.outline(glyph), font.advance(glyph))));
    return new Typeface(glyphs);
  }

  boolean draws(int c) {
    return glyphs.containsKey(c);
  }

  /** @return how wide words are at size 1, as far as they can be drawn */
  double width(String words) {
    return words.codePoints().mapToObj(glyphs::get).filter(Objects::nonNull).mapToDouble(Glyph::advance)
        .sum();
  }

  /**
   * @param x of the left edge
   * @param y of the line that the letters stand on; y runs downwards
   * @return the outline of words, as far as they can be drawn
   */
  Path2D outline(String words, double x, double y, double size) {
    Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double left = x;
    for (int c : words.codePoints().toArray()) {
      Glyph glyph = glyphs.get(c);
      if (glyph != null) {
        all.append(glyph.outline().getPathIterator(new AffineTransform(size, 0, 0, -size, left, y)), false);
        left += glyph.advance() * size;
      }
    }
    return all;
  }
}
