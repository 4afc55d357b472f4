package nl.draaiboek.web;

import static nl.draaiboek.testkit.FakeDarkroom.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.photo.Photo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures on notes, as they were posted in a chat. */
class PhotoTest {
  private final Hall hall = new Hall();
  private final Photo garden = new Photo(Photo.Type.PNG, picture("a garden"));
  private Browser ana;
  private Browser ben;
  private String photo;

  @BeforeEach
  void ben_posts_a_picture() {
    ana = hall.anaOpens();
    ben = hall.joins(ana, "Ben");
    ben.acts("table/take/1", Map.of());
    ana.acts("steer/next/0/0", Map.of());
    ana.acts("steer/next/0/1", Map.of());
    hall.store.album().keep(ana.session(), garden);
    var people = hall.session(ana.session()).circle().participants();
    hall.engine.submit(ana.session(), new Incoming.Submitted("posted", people.getLast().person(),
        "act/write/work/write", Map.of("words", "our garden", "photo", garden.id().value())));
    photo = "/s/" + ana.session() + "/photo/" + garden.id();
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void a_picture_is_seen_by_who_takes_part_and_who_has_the_board_and_by_nobody_else() {
    assertThat(ben.get("/s/" + ana.session()).body())
        .contains("<img src=\"" + photo + "\" alt=\"our garden\"");
    HttpResponse<String> seen = ben.get(photo);
    assertThat(seen.body()).isEqualTo("picture of a garden");
    assertThat(seen.headers().map()).containsEntry("content-type", java.util.List.of("image/png"))
        .containsEntry("cache-control", java.util.List.of("private, no-cache"))
        .containsEntry("x-content-type-options", java.util.List.of("nosniff"));
    Browser wall = hall.browser();
    assertThat(wall.get(hall.link(ana, "b")).body()).contains(photo);
    assertThat(wall.get(photo).statusCode()).isEqualTo(200);
    assertThat(hall.browser().get(photo).statusCode()).isEqualTo(404);
    assertThat(hall.anaOpens().get(photo).statusCode()).isEqualTo(404);
  }

  @Test
  void a_browser_that_has_it_is_told_whether_it_still_hangs() {
    String tag = ben.get(photo).headers().firstValue("ETag").orElseThrow();
    assertThat(ben.sends(ben.request(photo).header("If-None-Match", tag)).statusCode()).isEqualTo(304);
    ana.acts("note/hide/1", Map.of());
    assertThat(ben.sends(ben.request(photo).header("If-None-Match", tag)).statusCode()).isEqualTo(404);
    assertThat(ben.get("/s/" + ana.session()).body()).doesNotContain(photo);
    ana.acts("note/show/1", Map.of());
    assertThat(ben.get(photo).statusCode()).isEqualTo(200);
    ben.acts("act/write/work/withdraw/1", Map.of());
    assertThat(ben.get(photo).statusCode()).isEqualTo(404);
  }

  @Test
  void a_picture_stands_in_the_wrap_up_and_in_the_one_that_goes_by_a_link() {
    ana.get("/s/" + ana.session() + "/facilitate");
    ana.acts("steer/close", Map.of());
    assertThat(ana.get("/s/" + ana.session() + "/wrapup").body()).contains(photo);
    String way = "/" + hall.web.openWays(ana.session()).wrapUp();
    Browser stranger = hall.browser();
    assertThat(stranger.get(way + "/photo/" + garden.id()).statusCode()).isEqualTo(404);
    ana.get("/s/" + ana.session() + "/facilitate");
    ana.acts("wrapup/publish", Map.of());
    assertThat(stranger.get(way).body()).contains(way + "/photo/" + garden.id());
    assertThat(stranger.get(way + "/photo/" + garden.id()).body()).isEqualTo("picture of a garden");
    assertThat(stranger.get(photo).statusCode()).isEqualTo(404);
  }

  @Test
  void a_facilitator_puts_pictures_into_the_wrap_up_in_an_order_and_takes_them_out() {
    String wrapUp = "/s/" + ana.session() + "/wrapup";
    String act = "/s/" + ana.session() + "/act";
    ana.get("/s/" + ana.session() + "/facilitate");
    ana.acts("steer/close", Map.of());
    for (String what : java.util.List.of("The hall", "The soup")) {
      ana.get(wrapUp);
      ana.posts(act, Map.of("action", "wrapup/picture", "on-it", what, "caption", what + " at noon"),
          picture(what));
    }
    ana.acts("wrapup/later/1", Map.of());
    assertThat(ana.get(wrapUp).body()).containsSubsequence("alt=\"The soup\"", "The soup at noon",
        "alt=\"The hall\"", "Earlier: The hall");
    String soup = ana.finds("<img src=\"([^\"]+)\" alt=\"The soup\"");
    assertThat(ben.get(soup).statusCode()).isEqualTo(404);
    ana.acts("wrapup/publish", Map.of());
    assertThat(ben.get(wrapUp).body()).contains(soup).doesNotContain("Take out");
    assertThat(ben.get(soup).body()).isEqualTo("picture of The soup");
    ana.get(wrapUp);
    ana.acts("wrapup/take-out/2", Map.of());
    assertThat(ana.get(wrapUp).body()).doesNotContain(soup);
    assertThat(ben.get(soup).statusCode()).isEqualTo(404);
  }

  @Test
  void a_picture_can_be_chosen_in_a_form_and_goes_with_the_words() {
    assertThat(ben.get("/s/" + ana.session()).body()).contains("enctype=\"multipart/form-data\"",
        "type=\"file\"");
    assertThat(ben.uploads("act/write/work/write", "", "IMG.jpg", picture("a kitchen")).body())
        .contains("true");
    assertThat(ben.uploads("act/write/work/write", "a letter", "brief.pdf", new byte[]{1, 2}).body())
        .contains("JPEG, PNG or GIF");
    Note kitchen = hall.session(ana.session()).work().notes().stream().toList().getLast();
    assertThat(kitchen.words()).isEmpty();
    assertThat(hall.store.album().find(ana.session(), kitchen.photo().orElseThrow()).orElseThrow().bytes())
        .isEqualTo(picture("a kitchen"));
    assertThat(
        ben.uploads("act/write/work/write", "too large", "x.jpg", new byte[8 * 1024 * 1024 + 1]).body())
        .contains("at most 8 MB");
  }

  @Test
  void without_scripts_a_picture_waits_with_the_words_that_were_held_back() {
    String path = "/s/" + ana.session();
    ben.get(path);
    ben.posts(path + "/act", Map.of("action", "act/write/work/write", "words", "Mail ana@example.org"),
        picture("a kitchen"));
    assertThat(ben.sees()).contains("Your picture is kept, and goes with it.");
    Map<String, String> again = Map.of("action", "act/write/work/write", "words", "Mail Ana", "photo",
        ben.finds("name=\"photo\" value=\"([^\"]+)"), "photo-kept",
        ben.finds("name=\"photo-kept\" value=\"([^\"]+)"));
    Map<String, String> stolen = new java.util.HashMap<>(again);
    stolen.put("photo", garden.id().value());
    ben.get(path);
    ben.post(path + "/act", stolen);
    assertThat(hall.session(ana.session()).work().notes().stream().toList().getLast().photo()).isEmpty();
    ben.post(path + "/act", again);
    Note kitchen = hall.session(ana.session()).work().notes().stream().toList().getLast();
    assertThat(kitchen.words()).isEqualTo("Mail Ana");
    assertThat(hall.store.album().find(ana.session(), kitchen.photo().orElseThrow()).orElseThrow().bytes())
        .isEqualTo(picture("a kitchen"));
  }

  /** Only what we kept ourselves stands on a note: an id that a page sends is nobody's. */
  @Test
  void nobody_hangs_a_picture_by_its_id() {
    ben.acts("act/write/work/write", Map.of("words", "mine", "photo", garden.id().value()));
    assertThat(
        hall.session(ana.session()).work().notes().stream().filter(note -> note.words().equals("mine")))
        .singleElement().extracting(Note::photo).isEqualTo(java.util.Optional.empty());
  }
}
