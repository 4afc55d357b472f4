package nl.draaiboek.documents.png;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType file: which letter has which outline, and how wide it is. The names of its tables are those of the OpenType
 * specification. It reads the fonts that come along, and trusts them: a file from elsewhere has no business here.
 */
final class TrueType {
  private static final int UNICODE_SEGMENTS = 4;
  private static final int WORDS = 0x01;
  private static final int SCALED = 0x08 | 0x40 | 0x80;
  private static final int MORE = 0x20;

  private final ByteBuffer file;
  private final Map<String, Integer> tables = new HashMap<>();
  private final double em;
  private final boolean longOffsets;
  private final int widths;

  TrueType(byte[] bytes) {
    file = ByteBuffer.wrap(bytes);
    for (int i = 0, at = 12; i < number(4); i++, at += 16)
      tables.put(new String(bytes, at, 4, StandardCharsets.US_ASCII), file.getInt(at + 8));
    em = number(table("head") + 18);
    longOffsets = number(table("head") + 50) == 1;
    widths = number(table("hhea") + 34);
  }

  /** @return the number of each letter's glyph, by code point */
  Map<Integer, Integer> glyphs() {
    Map<Integer, Integer> glyphs = new HashMap<>();
    int all = table("cmap");
    for (int i = 0; i < number(all + 2); i++) {
      int one = all + file.getInt(all + 4 + 8 * i + 4);
      if (number(one) == UNICODE_SEGMENTS)
        segments(one, glyphs);
    }
    return glyphs;
  }

  private void segments(int table, Map<Integer, Integer> glyphs) {
    int bytes = number(table + 6);
    for (int i = 0; i < bytes; i += 2) {
      int last = number(table + 14 + i);
      int first = number(table + 16 + bytes + i);
      int delta = number(table + 16 + 2 * bytes + i);
      int list = table + 16 + 3 * bytes + i;
      for (int c = first; c <= last; c++) {
        int listed = number(list) == 0 ? c : number(list + number(list) + 2 * (c - first));
        int glyph = listed + delta & 0xFFFF;
        if (listed != 0 && glyph != 0)
          glyphs.put(c, glyph);
      }
    }
  }

  /** @return how far the next letter is, at size 1 */
  double advance(int glyph) {
    return number(table("hmtx") + 4 * Math.min(glyph, widths - 1)) / em;
  }

  /** @return the outline at size 1; y runs upwards */
  Path2D outline(int glyph) {
    Path2D outline = units(glyph);
    outline.transform(AffineTransform.getScaleInstance(1 / em, 1 / em));
    return outline;
  }

  private Path2D units(int glyph) {
    int start = offset(glyph);
    if (start == offset(glyph + 1))
      return new Path2D.Double();
    int at = table("glyf") + start;
    int contours = file.getShort(at);
    return contours < 0 ? composed(at + 10) : Contours.read(file.slice(at, file.limit() - at), contours);
  }

  /** A letter with an accent, of two others; in these fonts none of them is turned or made smaller. */
  private Path2D composed(int start) {
    Path2D all = new Path2D.Double();
    int at = start;
    int flags;
    do {
      flags = number(at);
      if ((flags & SCALED) != 0)
        throw new IllegalStateException("this font has parts of letters that are scaled");
      boolean words = (flags & WORDS) != 0;
      Path2D part = units(number(at + 2));
      part.transform(AffineTransform.getTranslateInstance(words ? file.getShort(at + 4) : file.get(at + 4),
          words ? file.getShort(at + 6) : file.get(at + 5)));
      all.append(part, false);
      at += words ? 8 : 6;
    } while ((flags & MORE) != 0);
    return all;
  }

  private int offset(int glyph) {
    int table = table("loca");
    return longOffsets ? file.getInt(table + 4 * glyph) : 2 * number(table + 2 * glyph);
  }

  private int table(String name) {
    return tables.getOrDefault(name, 0);
  }

  private int number(int at) {
    return file.getShort(at) & 0xFFFF;
  }
}
