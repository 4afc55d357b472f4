package nl.draaiboek.documents.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import nl.draaiboek.core.photo.Photo;

/**
 * A photo as it goes onto paper: sharp at the size of a hand, and small enough that a file with many of them can still be mailed.
 *
 * @param width  in pixels
 * @param height in pixels
 */
public record PhotoPrint(Photo photo, int width, int height) {
  /** 250 dots an inch over 9 cm. */
  private static final int MAX_SIDE = 900;

  /** @return empty for what cannot be read */
  public static Optional<PhotoPrint> of(Photo photo) {
    FileKind kind = switch (photo.type()) {
      case JPEG -> FileKind.JPEG;
      case PNG -> FileKind.PNG;
    };
    try {
      BufferedImage small = smaller(PhotoReader.read(kind, photo.bytes()));
      return Optional
          .of(new PhotoPrint(PhotoWriter.written(small, kind), small.getWidth(), small.getHeight()));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** @return how wide it is where it fits into this, in the same unit */
  public double widthWithin(double wide, double high) {
    return Math.min(wide, high * width / height);
  }

  private static BufferedImage smaller(BufferedImage from) {
    double scale = Math.min(1, MAX_SIDE / (double) Math.max(from.getWidth(), from.getHeight()));
    int wide = Math.max(1, (int) Math.round(from.getWidth() * scale));
    int high = Math.max(1, (int) Math.round(from.getHeight() * scale));
    BufferedImage to = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = to.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, wide, high);
      pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.drawImage(from, 0, 0, wide, high, null);
    } finally {
      pen.dispose();
    }
    return to;
  }
}
