package nl.draaiboek.documents.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import nl.draaiboek.core.picture.PictureFile;

/** A picture as somebody who gets the file sees it. */
record Drawn(BufferedImage image) {
  private static final int DARK = 0x60;

  static Drawn of(PictureFile file) {
    try {
      return new Drawn(ImageIO.read(new ByteArrayInputStream(file.bytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @return how many pixels are as dark as ink in this part, in hundredths of the width and height */
  long ink(int left, int top, int right, int bottom) {
    long dark = 0;
    for (int x = image.getWidth() * left / 100; x < image.getWidth() * right / 100; x++)
      for (int y = image.getHeight() * top / 100; y < image.getHeight() * bottom / 100; y++)
        if (dark(image.getRGB(x, y)))
          dark++;
    return dark;
  }

  private static boolean dark(int rgb) {
    return (rgb >> 16 & 0xFF) < DARK && (rgb >> 8 & 0xFF) < DARK && (rgb & 0xFF) < DARK;
  }
}
