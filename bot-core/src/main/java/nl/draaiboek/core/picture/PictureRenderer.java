package nl.draaiboek.core.picture;

/**
 * Draws pictures for platforms that show files only. The same picture in the same bounds gives the same bytes, on any machine.
 * It takes a noticeable part of a second of one core: not something to do while somebody waits for an answer. Thread-safe.
 */
public interface PictureRenderer {
  /** @return the picture, as large as fits in the bounds and no larger */
  PictureFile render(Picture picture, PictureBounds bounds);
}
