package nl.draaiboek.documents.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import nl.draaiboek.core.photo.Darkroom;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.photo.PhotoProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads pictures with Java's own readers, and draws them anew. */
public final class StandardDarkroom implements Darkroom {
  private static final Logger LOG = LoggerFactory.getLogger(StandardDarkroom.class);
  /** Each takes up to some hundred megabytes for a moment, however many people post at once. */
  private static final int AT_ONCE = 2;

  private final Semaphore places = new Semaphore(AT_ONCE, true);

  @Override
  public Developed develop(byte[] file) {
    if (file.length > MAX_BYTES)
      return new Developed.Failed(PhotoProblem.TOO_LARGE);
    Optional<FileKind> kind = FileKind.of(file);
    if (kind.isEmpty())
      return new Developed.Failed(PhotoProblem.WRONG_TYPE);
    places.acquireUninterruptibly();
    try {
      return new Developed.Done(developed(kind.get(), file));
    } catch (PhotoReader.TooLarge _) {
      return new Developed.Failed(PhotoProblem.TOO_LARGE);
    } catch (IOException | RuntimeException | OutOfMemoryError unreadable) {
      // Readers meet broken files with exceptions of every kind.
      LOG.info("A {} of {} bytes cannot be read: {}.", kind.get(), file.length,
          unreadable.getClass().getName());
      return new Developed.Failed(PhotoProblem.BROKEN);
    } finally {
      places.release();
    }
  }

  private static Photo developed(FileKind kind, byte[] file) throws IOException {
    BufferedImage read = PhotoReader.read(kind, file);
    Turn turn = kind == FileKind.JPEG ? Turn.of(file) : new Turn(1);
    return PhotoWriter.written(drawn(read, turn), kind);
  }

  private static BufferedImage drawn(BufferedImage from, Turn turn) {
    double scale = Math.min(1, MAX_SIDE / (double) Math.max(from.getWidth(), from.getHeight()));
    int wide = Math.max(1, (int) Math.round(from.getWidth() * scale));
    int high = Math.max(1, (int) Math.round(from.getHeight() * scale));
    BufferedImage to = new BufferedImage(turn.swapsSides() ? high : wide, turn.swapsSides() ? wide : high,
        BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = to.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, to.getWidth(), to.getHeight());
      pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      AffineTransform place = turn.upright(wide, high);
      place.scale(wide / (double) from.getWidth(), high / (double) from.getHeight());
      pen.drawImage(from, place, null);
    } finally {
      pen.dispose();
    }
    return to;
  }
}
