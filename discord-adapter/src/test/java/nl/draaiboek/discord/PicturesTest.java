package nl.draaiboek.discord;

import static nl.draaiboek.testkit.FakeDarkroom.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Person;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pictures that people post while they write notes. */
class PicturesTest {
  private static final int MEGABYTE = 1024 * 1024;

  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final OnDiscord room = new OnDiscord(discord);
  private final Person ana = room.comes("Ana");
  private final Person ben = room.comes("Ben");

  @BeforeEach
  void ben_writes_at_table_1() {
    room.writing(ana, ben);
  }

  @AfterEach
  void everyone_goes() {
    room.close();
  }

  @Test
  void a_picture_to_the_bot_becomes_a_note_with_the_words_beside_it() {
    ChatMessage posted = ben.posts(ben.direct(), "onze tuin", "IMG_1.jpg", picture("a garden"));
    soon().untilAsserted(() -> assertThat(posted.reactions()).containsKey("✅"));
    assertThat(room.notes()).containsExactly("onze tuin");
    assertThat(room.photo(0))
        .hasValueSatisfying(photo -> assertThat(photo.bytes()).isEqualTo(picture("a garden")));
    soon().untilAsserted(() -> assertThat(room.card(room.table(1)).reads()).contains("📷 onze tuin"));
  }

  @Test
  void a_picture_with_a_mention_and_nothing_else_is_a_note_too() {
    ChatMessage posted = ben.posts(room.table(1), "<@" + discord.bot().id() + ">", "scan.png",
        picture("a map"));
    soon().untilAsserted(() -> assertThat(posted.reactions()).containsKey("✅"));
    assertThat(room.notes()).containsExactly("");
    soon().untilAsserted(() -> assertThat(room.card(room.table(1)).reads()).contains("📷 Foto"));
  }

  @Test
  void who_changes_the_words_keeps_the_picture_and_who_deletes_the_message_takes_the_note_back() {
    ChatMessage posted = ben.posts(ben.direct(), "tuin", "IMG_1.jpg", picture("a garden"));
    soon().until(() -> room.notes().equals(List.of("tuin")));
    ben.edits(posted, "onze eigen tuin");
    soon().untilAsserted(() -> assertThat(room.notes()).containsExactly("onze eigen tuin"));
    assertThat(room.photo(0)).isPresent();
    ben.edits(posted, "");
    soon().untilAsserted(() -> assertThat(room.notes()).containsExactly(""));
    assertThat(room.photo(0)).isPresent();
    ben.deletes(posted);
    soon().untilAsserted(() -> assertThat(room.notes()).isEmpty());
  }

  @Test
  void who_takes_the_picture_off_a_message_takes_it_off_the_note() {
    ChatMessage posted = ben.posts(ben.direct(), "onze tuin", "IMG_1.jpg", picture("a garden"));
    soon().until(() -> room.notes().equals(List.of("onze tuin")));
    ben.takesFilesOff(posted);
    soon().untilAsserted(() -> assertThat(room.photo(0)).isEmpty());
    assertThat(room.notes()).containsExactly("onze tuin");
  }

  @Test
  void what_is_no_picture_or_too_large_is_told_to_its_writer_and_the_words_are_a_note_all_the_same() {
    ChatMessage letter = ben.posts(ben.direct(), "een brief", "brief.pdf", new byte[]{1, 2, 3});
    soon().untilAsserted(() -> assertThat(ben.direct().last().reads()).contains("JPEG, PNG of GIF"));
    assertThat(letter.reactions()).containsKey("✅");
    int before = discord.requests().size();
    ben.posts(ben.direct(), "een film", "film.jpg", new byte[8 * MEGABYTE + 1]);
    soon().untilAsserted(() -> assertThat(ben.direct().last().reads()).contains("hooguit 8 MB"));
    assertThat(discord.requests().subList(before, discord.requests().size()))
        .noneMatch(request -> request.toString().contains("attachments"));
    assertThat(room.notes()).containsExactly("een brief", "een film");
    assertThat(room.photo(0)).isEmpty();
    assertThat(room.photo(1)).isEmpty();
  }

  @Test
  void where_pictures_do_not_become_notes_it_is_told_once_to_who_posted_one() {
    ana.slash("session next", Map.of());
    soon().untilAsserted(() -> assertThat(room.card(room.table(1)).reads()).contains("stip"));
    ben.posts(ben.direct(), "", "IMG_1.jpg", picture("a garden"));
    soon()
        .untilAsserted(() -> assertThat(ben.direct().last().reads()).contains("worden foto's geen briefjes"));
    assertThat(room.notes()).isEmpty();
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(30));
  }
}
