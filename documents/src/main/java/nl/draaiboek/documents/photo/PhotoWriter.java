package nl.draaiboek.documents.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.draaiboek.core.photo.Photo;

/** Writes a picture into a file of its own: drawings sharp as PNG, photos small as JPEG. */
final class PhotoWriter {
  /** A PNG that is larger is a photo after all. */
  private static final int MOST_PNG_BYTES = 1_000_000;
  private static final float QUALITY = 0.85f;

  private PhotoWriter() {}

  /** @param from what it came in as */
  static Photo written(BufferedImage image, FileKind from) throws IOException {
    if (from != FileKind.JPEG) {
      byte[] png = png(image);
      if (png.length <= MOST_PNG_BYTES)
        return new Photo(Photo.Type.PNG, png);
    }
    return new Photo(Photo.Type.JPEG, jpeg(image));
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    }
    return bytes.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
