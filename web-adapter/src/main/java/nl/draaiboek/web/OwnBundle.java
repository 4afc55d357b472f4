package nl.draaiboek.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.draaiboek.core.photo.Album;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.rights.OwnData.OwnPicture;

/** All that is kept of someone in one file: the text, and their pictures. */
final class OwnBundle {
  private OwnBundle() {}

  /**
   * @param text     what is read of them
   * @param pictures those that are not in the album any more are left out
   * @return a ZIP file
   */
  static byte[] of(String text, List<OwnPicture> pictures, Album album) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      add(zip, "my-data.txt", text.getBytes(UTF_8));
      int number = 0;
      for (OwnPicture picture : pictures) {
        Optional<Photo> photo = album.find(picture.owner(), picture.photo());
        if (photo.isPresent())
          add(zip, "picture-" + ++number + ending(photo.get()), photo.get().bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written to", e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static String ending(Photo photo) {
    return switch (photo.type()) {
      case JPEG -> ".jpg";
      case PNG -> ".png";
    };
  }
}
