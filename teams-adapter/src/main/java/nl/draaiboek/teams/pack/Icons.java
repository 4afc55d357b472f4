package nl.draaiboek.teams.pack;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The app's two icons: a note with a clock that has run a good half of its round, as on the pages. */
final class Icons {
  static final String ACCENT = "#8E1650";
  private static final Color PAPER = new Color(0xFFE070);
  /** "Design your app icon": 192 x 192 in colour, filled to the edges; 32 x 32 white on nothing. */
  static final int COLOUR_SIDE = 192;
  static final int OUTLINE_SIDE = 32;
  /** Teams rounds the corners off and may cut a circle: what matters lies in the middle 120 of 192. */
  private static final double SAFE = 120.0 / COLOUR_SIDE;
  /** The mark is drawn on a square of this side, as on the pages. */
  private static final double SQUARE = 32;
  private static final double ROUND_DEGREES = 243;

  private Icons() {}

  static byte[] colour() {
    BufferedImage image = new BufferedImage(COLOUR_SIDE, COLOUR_SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = pen(image);
    try {
      pen.setColor(Color.decode(ACCENT));
      pen.fillRect(0, 0, COLOUR_SIDE, COLOUR_SIDE);
      double side = COLOUR_SIDE * SAFE;
      pen.translate((COLOUR_SIDE - side) / 2, (COLOUR_SIDE - side) / 2);
      pen.scale(side / SQUARE, side / SQUARE);
      pen.setColor(PAPER);
      pen.fill(note(0));
      pen.setColor(Color.decode(ACCENT));
      pen.setStroke(new BasicStroke(4.5f));
      pen.draw(clock());
    } finally {
      pen.dispose();
    }
    return png(image);
  }

  static byte[] outline() {
    BufferedImage image = new BufferedImage(OUTLINE_SIDE, OUTLINE_SIDE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = pen(image);
    try {
      pen.setColor(Color.WHITE);
      pen.setStroke(new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      pen.draw(note(3));
      pen.setStroke(new BasicStroke(2.5f));
      pen.draw(clock());
    } finally {
      pen.dispose();
    }
    return png(image);
  }

  /** A square of paper with one corner rounded off. */
  private static Path2D note(double margin) {
    double far = SQUARE - margin;
    double turn = far - 8;
    Path2D note = new Path2D.Double();
    note.moveTo(margin, margin);
    note.lineTo(far, margin);
    note.lineTo(far, turn);
    note.quadTo(far, far, turn, far);
    note.lineTo(margin, far);
    note.closePath();
    return note;
  }

  private static Arc2D clock() {
    double across = 14;
    return new Arc2D.Double((SQUARE - across) / 2, (SQUARE - across) / 2, across, across, 90, -ROUND_DEGREES,
        Arc2D.OPEN);
  }

  private static Graphics2D pen(BufferedImage image) {
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return pen;
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
