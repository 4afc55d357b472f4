package nl.draaiboek.core.picture;

/**
 * How large a platform lets a picture be.
 *
 * @param width  in pixels, from 200
 * @param height in pixels, from 200
 * @param bytes  of the file, from 65536
 */
public record PictureBounds(int width, int height, int bytes) {
  private static final int SMALLEST_SIDE = 200;
  private static final int SMALLEST_FILE = 1 << 16;

  public PictureBounds {
    if (width < SMALLEST_SIDE || height < SMALLEST_SIDE || bytes < SMALLEST_FILE)
      throw new IllegalArgumentException("a picture needs 200 x 200 pixels and 64 KiB");
  }
}
