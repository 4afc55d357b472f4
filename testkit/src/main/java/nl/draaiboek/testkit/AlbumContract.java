package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.photo.Album;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.photo.PhotoId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does with the pictures on notes. */
public abstract class AlbumContract {
  private static final SessionId PARTY = new SessionId("feest");
  private static final SessionId NEXT = new SessionId("volgende");

  private Album album;

  /** @return an empty store; the test that extends this closes it */
  protected abstract StorePorts open(SettableClock clock);

  @BeforeEach
  final void openStore() {
    album = open(new SettableClock()).album();
  }

  @Test
  void a_picture_comes_back_as_it_was_kept() {
    byte[] bytes = new byte[300_000];
    for (int i = 0; i < bytes.length; i++)
      bytes[i] = (byte) (i * 31);
    Photo photo = new Photo(Photo.Type.JPEG, bytes);
    album.keep(PARTY, photo);
    Photo found = album.find(PARTY, photo.id()).orElseThrow();
    assertThat(found.bytes()).isEqualTo(bytes);
    assertThat(found.type()).isEqualTo(Photo.Type.JPEG);
    assertThat(found.id()).isEqualTo(photo.id());
  }

  @Test
  void the_same_picture_twice_is_kept_once() {
    album.keep(PARTY, photo("garden"));
    album.keep(PARTY, photo("garden"));
    album.keep(PARTY, photo("kitchen"));
    assertThat(album.count(PARTY)).isEqualTo(2);
  }

  @Test
  void a_picture_is_in_its_own_session_alone() {
    album.keep(PARTY, photo("garden"));
    assertThat(album.find(NEXT, photo("garden").id())).isEmpty();
    assertThat(album.count(NEXT)).isZero();
    assertThat(album.find(PARTY, new PhotoId("0".repeat(32)))).isEmpty();
  }

  private static Photo photo(String of) {
    return new Photo(Photo.Type.PNG, of.getBytes(StandardCharsets.UTF_8));
  }
}
