package nl.draaiboek.documents.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.draaiboek.core.photo.Darkroom;

/** Reads a picture out of a file, never much larger than it is needed: a small file can hold a picture that no memory can. */
final class PhotoReader {
  /** More than any phone makes in a file of 8 MB; what says that it is larger is not read at all. */
  static final long MOST_PIXELS = 50_000_000;
  /** Read at twice the size that is kept, so that making it smaller can still be done well. */
  private static final int ENOUGH = 2 * Darkroom.MAX_SIDE;

  private PhotoReader() {}

  /** The file says that the picture is larger than anybody's. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge(int width, int height) {
      super(width + " x " + height);
    }
  }

  /** @return the picture, or its first where it moves, some two to four thousand pixels wide at most */
  static BufferedImage read(FileKind kind, byte[] file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(kind.reader()).next();
    try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > MOST_PIXELS)
        throw new TooLarge(width, height);
      ImageReadParam param = reader.getDefaultReadParam();
      int each = Math.max(1, Math.max(width, height) / ENOUGH);
      param.setSourceSubsampling(each, each, 0, 0);
      return reader.read(0, param);
    } finally {
      reader.dispose();
    }
  }
}
