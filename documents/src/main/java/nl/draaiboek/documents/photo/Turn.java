package nl.draaiboek.documents.photo;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held: a JPEG says so beside the picture, and a picture that is made anew without that has to be turned.
 *
 * @param orientation as in Exif: 1 is upright; 2 to 8 are turned, mirrored, or both
 */
record Turn(int orientation) {
  private static final Turn NONE = new Turn(1);
  private static final int START_OF_SCAN = 0xDA;
  private static final int APP1 = 0xE1;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY_BYTES = 12;

  /** @return none where the file does not say, or not in a way that can be read */
  static Turn of(byte[] jpeg) {
    try {
      return exif(ByteBuffer.wrap(jpeg));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
      return NONE;
    }
  }

  private static Turn exif(ByteBuffer file) {
    file.position(2);
    while ((file.get() & 0xFF) == 0xFF) {
      int marker = file.get() & 0xFF;
      if (marker == START_OF_SCAN)
        return NONE;
      int length = (file.getShort() & 0xFFFF) - 2;
      ByteBuffer segment = file.slice(file.position(), length);
      if (marker == APP1 && begins(segment))
        return directory(segment.slice(EXIF.length, length - EXIF.length));
      file.position(file.position() + length);
    }
    return NONE;
  }

  private static boolean begins(ByteBuffer segment) {
    byte[] start = new byte[Math.min(EXIF.length, segment.remaining())];
    segment.get(0, start);
    return Arrays.equals(start, EXIF);
  }

  private static Turn directory(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int at = tiff.getInt(4);
    int entries = tiff.getShort(at) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = at + 2 + i * ENTRY_BYTES;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? new Turn(value) : NONE;
      }
    }
    return NONE;
  }

  /** @return whether what was wide becomes high */
  boolean swapsSides() {
    return orientation >= 5;
  }

  /** @return what brings a picture of this width and height upright */
  AffineTransform upright(int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
