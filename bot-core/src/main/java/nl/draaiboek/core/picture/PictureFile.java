package nl.draaiboek.core.picture;

/** A picture as a file, with the same in words. */
public final class PictureFile {
  private final String mediaType;
  private final byte[] bytes;
  private final int width;
  private final int height;
  private final String alt;

  /**
   * @param mediaType e.g. {@code image/png}
   * @param width     in pixels
   * @param height    in pixels
   * @param alt       what it shows, for who does not see it
   */
  public PictureFile(String mediaType, byte[] bytes, int width, int height, String alt) {
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
    this.width = width;
    this.height = height;
    this.alt = alt;
  }

  public String mediaType() {
    return mediaType;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public String alt() {
    return alt;
  }
}
