package nl.draaiboek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakingPartTest {
  private static final String WRITE = "act/write/work/write";

  private final Hall hall = new Hall();
  private Browser ana = hall.anaOpens();
  private Browser ben = hall.joins(ana, "Ben");

  @BeforeEach
  void everyone_sits_and_the_notes_begin() {
    ben.acts("table/take/1", Map.of());
    ana.acts("steer/next/0/0", Map.of());
    ana.acts("steer/next/0/1", Map.of());
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void a_note_that_ben_writes_is_on_his_page() {
    HttpResponse<String> answer = ben.acts(WRITE, note("Neighbours cook together"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"ok\":true");
    assertThat(ben.get("/s/" + ana.session()).body()).contains("Neighbours cook together");
  }

  @Test
  void a_second_press_of_the_same_button_has_one_effect() {
    Map<String, String> once = Map.of("id", "one-press", "kind", "yellow", "words",
        "Neighbours cook together");
    assertThat(ben.acts(WRITE, once).body()).contains("\"ok\":true");
    assertThat(ben.acts(WRITE, once).body()).contains("\"ok\":true");
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void words_that_were_changed_after_going_back_are_another_note() {
    ben.acts(WRITE, Map.of("id", "one-form", "kind", "yellow", "words", "Neighbours cook together"));
    ben.acts(WRITE, Map.of("id", "one-form", "kind", "yellow", "words", "Neighbours eat together"));
    assertThat(notes()).isEqualTo(2);
  }

  @Test
  void nobody_uses_up_the_id_of_someone_elses_press() {
    Browser eve = hall.joins(ana, "Eve");
    eve.acts("table/take/1", Map.of("id", "bens-next-press"));
    ben.acts(WRITE, Map.of("id", "bens-next-press", "kind", "yellow", "words", "Neighbours cook together"));
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void what_is_refused_is_told_and_nothing_is_stored() {
    HttpResponse<String> answer = ben.acts(WRITE, note(""));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"ok\":false", "This note is still empty");
    assertThat(notes()).isZero();
  }

  @Test
  void a_participant_cannot_steer() {
    HttpResponse<String> answer = ben.acts("steer/close", Map.of());
    assertThat(answer.body()).contains("Only the facilitator can do this");
    assertThat(hall.session(ana.session())).isInstanceOf(Session.Running.class);
  }

  @Test
  void without_scripts_the_page_comes_back_and_says_once_what_was_refused() {
    String path = "/s/" + ana.session();
    ben.get(path);
    ben.post(path + "/act", Map.of("action", WRITE, "kind", "yellow", "words", ""));
    assertThat(ben.path()).isEqualTo(path);
    assertThat(ben.sees()).contains("This note is still empty");
    assertThat(ben.get(path).body()).doesNotContain("This note is still empty");
  }

  @Test
  void the_pages_script_gets_a_piece_of_a_page() {
    String path = "/s/" + ana.session() + "/act";
    HttpResponse<String> answer = ben.sends(ben.form(path,
        Map.of("csrf", ben.token(), "action", WRITE, "kind", "yellow", "words", ""))
        .header("HX-Request", "true"));
    assertThat(answer.body().strip()).startsWith("<p role=\"alert\">").contains("This note is still empty");
  }

  @Test
  void a_phone_number_is_held_back_until_ben_says_that_he_means_it() {
    Map<String, String> note = note("Call me: 06-12345678");
    assertThat(ben.acts(WRITE, note).body()).contains("\"ok\":false", "a phone number", "\"anyway\":true");
    assertThat(notes()).isZero();
    Map<String, String> meant = new HashMap<>(note);
    meant.put("anyway", "yes");
    assertThat(ben.acts(WRITE, meant).body()).contains("\"ok\":true");
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void the_pages_script_is_told_what_to_write_on_the_buttons() {
    String path = "/s/" + ana.session() + "/act";
    HttpResponse<String> answer = ben
        .sends(ben.form(path, Map.of("csrf", ben.token(), "action", WRITE, "kind",
            "yellow", "words", "Mail ana@example.org")).header("HX-Request", "true"));
    assertThat(answer.body()).contains("role=\"alert\"", "data-anyway=\"Place anyway\"",
        "data-change=\"Change it\"", "an e-mail address");
  }

  @Test
  void without_scripts_bens_words_come_back_to_be_changed_or_placed() {
    String path = "/s/" + ana.session();
    ben.get(path);
    ben.post(path + "/act", Map.of("action", WRITE, "kind", "yellow", "words", "Mail <ana@example.org>"));
    assertThat(ben.sees()).contains(">Mail &lt;ana@example.org&gt;</textarea>", "an e-mail address",
        "name=\"action\" value=\"" + WRITE + "\"", "name=\"kind\" value=\"yellow\"", "name=\"anyway\"");
    assertThat(notes()).isZero();
    ben.post(path + "/act", Map.of("action", WRITE, "kind", "yellow", "words", "Mail Ana"));
    assertThat(ben.path()).isEqualTo(path);
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void ben_cannot_read_a_session_he_did_not_join() {
    Browser other = hall.anaOpens();
    String theirs = "/s/" + other.session();
    String nowhere = "/s/no-such-session";
    for (String page : List.of("", "/facilitate", "/board", "/live", "/setup", "/me", "/qr.svg", "/me.svg",
        "/wrapup",
        "/wrapup.md", "/wrapup.csv", "/wrapup.pdf", "/wrapup.docx", "/wrapup.xlsx", "/wrapup/1.svg")) {
      HttpResponse<String> answer = ben.get(theirs + page);
      assertThat(answer.statusCode()).as(page).isEqualTo(404);
      assertThat(answer.body()).as(page).isEqualTo(ben.get(nowhere + page).body());
    }
  }

  @Test
  void bens_key_opens_no_other_session() {
    Browser other = hall.anaOpens();
    ben.get("/s/" + ana.session() + "/me");
    String secret = ben.finds("/p/([A-Za-z0-9_-]{22})\"");
    HttpResponse<String> answer = hall.browser()
        .sends(
            hall.browser().request("/s/" + other.session()).header("Cookie", "draaiboek-me=" + secret).GET());
    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void a_form_from_elsewhere_does_nothing() {
    String path = "/s/" + ana.session() + "/act";
    Map<String, String> fields = Map.of("csrf", ben.token(), "action", WRITE, "kind", "yellow", "words",
        "Hello");
    assertThat(ben.sends(ben.form(path, Map.of("action", WRITE, "csrf", "guess"))).statusCode())
        .isEqualTo(403);
    assertThat(ben.sends(ben.form(path, fields).header("Origin", "https://evil.example")).statusCode())
        .isEqualTo(403);
    assertThat(ben.sends(ben.form(path, fields).header("Sec-Fetch-Site", "cross-site")).statusCode())
        .isEqualTo(403);
    assertThat(notes()).isZero();
    assertThat(ben.sends(ben.form(path, fields).header("Origin", hall.url())).statusCode()).isEqualTo(200);
    assertThat(notes()).isEqualTo(1);
  }

  @Test
  void what_is_too_large_or_unclear_is_told_in_words() {
    HttpResponse<String> large = ben.acts(WRITE, note("x".repeat(70_000)));
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("at most 64 KB");
    assertThat(ben.acts("", Map.of()).statusCode()).isEqualTo(400);
    assertThat(ben.acts(WRITE, Map.of("id", "x".repeat(101))).statusCode()).isEqualTo(400);
    assertThat(ben.acts(WRITE, note("%")).statusCode()).isEqualTo(200);
  }

  @Test
  void more_than_ten_writes_a_second_have_to_wait() {
    int refused = 0;
    for (int i = 0; i < 30; i++)
      if (ben.acts(WRITE, note("Note number " + i)).statusCode() == 429)
        refused++;
    assertThat(refused).isPositive();
    hall.clock.advance(java.time.Duration.ofSeconds(1));
    assertThat(ben.acts(WRITE, note("A second later")).statusCode()).isEqualTo(200);
  }

  @Test
  void who_left_finds_the_door_and_can_come_in_again() {
    ben.acts("room/leave", Map.of());
    String path = "/s/" + ana.session();
    assertThat(ben.get(path + "?fragment=1").statusCode()).isEqualTo(404);
    assertThat(ben.get(path).body()).contains("You left this session");
    ben.post(path + "/join", Map.of("name", "Ben", "as", "named"));
    assertThat(hall.session(ana.session()).circle().participants()).hasSize(1);
  }

  @Test
  void ana_looks_into_a_table_and_writes_for_ben() {
    String bens = hall.session(ana.session()).circle().participants().getFirst().person().value();
    ana.get("/s/" + ana.session() + "/facilitate?room=1&as=" + bens);
    assertThat(ana.sees()).contains("name=\"as\" value=\"" + bens + "\"");
    ana.acts(WRITE, Map.of("room", "1", "as", bens, "kind", "yellow", "words", "Ben says hello"));
    assertThat(ben.get("/s/" + ana.session()).body()).contains("Ben says hello");
  }

  @Test
  void a_name_can_be_changed_and_taken_away() {
    String me = "/s/" + ana.session() + "/me";
    ben.get(me);
    ben.post(me, Map.of("name", "Benjamin"));
    assertThat(hall.store.people().names(ana.session())).containsValue("Benjamin");
    ben.post(me, Map.of("name", ""));
    assertThat(hall.store.people().names(ana.session())).hasSize(1);
  }

  @Test
  void the_board_shows_to_who_has_its_link_and_takes_no_presses() {
    ben.acts(WRITE, note("Neighbours cook together"));
    Browser projector = hall.browser();
    projector.get(hall.link(ana, "b"));
    assertThat(projector.path()).isEqualTo("/s/" + ana.session() + "/board");
    assertThat(projector.get(projector.path() + "?table=1").body()).contains("Neighbours cook together");
    assertThat(projector.get(projector.path() + "?table=2").body())
        .doesNotContain("Neighbours cook together");
    assertThat(
        projector.sends(projector.form("/s/" + ana.session() + "/act", Map.of("action", "steer/close")))
            .statusCode())
        .isEqualTo(404);
  }

  @Test
  void ben_chooses_dutch_for_himself() {
    ben.get("/s/" + ana.session() + "/me");
    ben.post("/language", Map.of("language", "nl", "back", "/s/" + ana.session()));
    assertThat(ben.sees()).contains("<html lang=\"nl\"");
    assertThat(ana.get("/s/" + ana.session() + "/facilitate").body()).contains("<html lang=\"en\"");
    assertThat(ben.post("/language", Map.of("language", "nl", "back", "//evil.example")).uri().getPath())
        .isEqualTo("/");
  }

  private static Map<String, String> note(String words) {
    return Map.of("kind", "yellow", "words", words);
  }

  private int notes() {
    return hall.session(ana.session()).work().notes().shown(_ -> true).size();
  }
}
