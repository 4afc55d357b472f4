package nl.draaiboek.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.photo.Album;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.rights.OwnData.OwnPicture;
import org.junit.jupiter.api.Test;

class OwnBundleTest {
  private static final SessionId NETWORK = new SessionId("network");
  private static final Photo STOVE = new Photo(Photo.Type.JPEG, "a stove".getBytes(UTF_8));
  private static final Photo GONE = new Photo(Photo.Type.PNG, "erased since".getBytes(UTF_8));

  @Test
  void what_ben_wrote_and_each_picture_that_is_still_there_are_in_one_file() throws IOException {
    byte[] bundle = OwnBundle.of("Your name: Ben\n",
        List.of(new OwnPicture(NETWORK, GONE.id()), new OwnPicture(NETWORK, STOVE.id())), new OneStove());
    assertThat(unzip(bundle)).containsExactly(Map.entry("my-data.txt", "Your name: Ben\n"),
        Map.entry("picture-1.jpg", "a stove"));
  }

  private static Map<String, String> unzip(byte[] bundle) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
    }
    return files;
  }

  /** An album with one photo in it. */
  private static final class OneStove implements Album {
    @Override
    public void keep(SessionId session, Photo photo) {
      throw new UnsupportedOperationException("nothing is kept here");
    }

    @Override
    public int count(SessionId session) {
      return 1;
    }

    @Override
    public Optional<Photo> find(SessionId session, PhotoId id) {
      return session.equals(NETWORK) && id.equals(STOVE.id()) ? Optional.of(STOVE) : Optional.empty();
    }
  }
}
