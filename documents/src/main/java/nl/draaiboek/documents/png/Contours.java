package nl.draaiboek.documents.png;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** The contours of one glyph: points on the curve, and points that pull at it; between two that pull lies one on the curve. */
final class Contours {
  private static final int ON_CURVE = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int AGAIN = 8;
  private static final int SAME_X = 16;
  private static final int SAME_Y = 32;

  private final byte[] flags;
  private final int[] x;
  private final int[] y;

  private Contours(byte[] flags, int[] x, int[] y) {
    this.flags = flags;
    this.x = x;
    this.y = y;
  }

  /** @param glyph from its first byte on */
  static Path2D read(ByteBuffer glyph, int contours) {
    int[] ends = new int[contours];
    glyph.position(10);
    for (int i = 0; i < contours; i++)
      ends[i] = glyph.getShort() & 0xFFFF;
    int instructions = glyph.getShort() & 0xFFFF;
    glyph.position(glyph.position() + instructions);
    byte[] flags = flags(glyph, contours == 0 ? 0 : ends[contours - 1] + 1);
    int[] x = places(glyph, flags, SHORT_X, SAME_X);
    Contours points = new Contours(flags, x, places(glyph, flags, SHORT_Y, SAME_Y));
    Path2D path = new Path2D.Double();
    for (int i = 0; i < contours; i++)
      points.add(path, i == 0 ? 0 : ends[i - 1] + 1, ends[i]);
    return path;
  }

  private static byte[] flags(ByteBuffer glyph, int points) {
    byte[] flags = new byte[points];
    for (int i = 0; i < points; i++) {
      flags[i] = glyph.get();
      if ((flags[i] & AGAIN) != 0)
        for (int more = glyph.get() & 0xFF; more > 0; more--, i++)
          flags[i + 1] = flags[i];
    }
    return flags;
  }

  /** Each place is told as a step from the one before. */
  private static int[] places(ByteBuffer glyph, byte[] flags, int oneByte, int sameOrForwards) {
    int[] places = new int[flags.length];
    int at = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean same = (flags[i] & sameOrForwards) != 0;
      if ((flags[i] & oneByte) != 0)
        at += same ? glyph.get() & 0xFF : -(glyph.get() & 0xFF);
      else if (!same)
        at += glyph.getShort();
      places[i] = at;
    }
    return places;
  }

  private void add(Path2D path, int first, int last) {
    int count = last - first + 1;
    int start = first;
    while (start <= last && !on(start))
      start++;
    // A contour of nothing but points that pull begins between its last and its first.
    boolean none = start > last;
    int begin = none ? first : start;
    if (none)
      path.moveTo((x[first] + x[last]) / 2.0, (y[first] + y[last]) / 2.0);
    else
      path.moveTo(x[begin], y[begin]);
    for (int i = none ? 0 : 1; i <= (none ? count - 1 : count); i++) {
      int here = first + (begin - first + i) % count;
      int next = first + (begin - first + i + 1) % count;
      if (on(here))
        path.lineTo(x[here], y[here]);
      else if (on(next)) {
        path.quadTo(x[here], y[here], x[next], y[next]);
        i++;
      } else
        path.quadTo(x[here], y[here], (x[here] + x[next]) / 2.0, (y[here] + y[next]) / 2.0);
    }
    path.closePath();
  }

  private boolean on(int point) {
    return (flags[point] & ON_CURVE) != 0;
  }
}
