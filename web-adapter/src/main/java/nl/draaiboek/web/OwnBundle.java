package nl.draaiboek.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("my-data.txt", text.getBytes(UTF_8));
    int number = 0;
    for (OwnPicture picture : pictures) {
      Optional<Photo> photo = album.find(picture.owner(), picture.photo());
      if (photo.isPresent())
        files.put("picture-" + ++number + ending(photo.get()), photo.get().bytes());
    }
    return Zip.of(files);
  }

  private static String ending(Photo photo) {
    return switch (photo.type()) {
      case JPEG -> ".jpg";
      case PNG -> ".png";
    };
  }
}
