package nl.draaiboek.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.workshop.BlockEdit;
import nl.draaiboek.core.workshop.BlockText;
import nl.draaiboek.core.workshop.ScriptEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ana looks at a script and makes it her own, in a browser without scripts. */
class OwnScriptTest {
  private Hall hall = new Hall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void ana_finds_the_script_where_she_opens_a_session_and_opens_one_with_it() {
    Browser ana = hall.browser();
    assertThat(ana.get("/open").body()).contains("href=\"/scripts\"");
    assertThat(ana.get("/scripts").body()).contains("href=\"/scripts/evening\"", "An evening (20 minutes)");
    assertThat(ana.get("/scripts/evening").body()).contains("10:00 to 10:20, 20 minutes",
        "href=\"/open?script=evening\"");
    assertThat(ana.get("/open?script=evening").body()).contains("value=\"evening\" selected");
  }

  @Test
  void she_prints_it_for_the_hour_at_which_she_begins() {
    Browser ana = hall.browser();
    assertThat(ana.get("/scripts/evening/print?begins=09:30").body()).isEqualTo("%PDF evening 09:30");
    assertThat(ana.get("/scripts/evening/print?begins=soon").body()).isEqualTo("%PDF evening 10:00");
    assertThat(ana.get("/scripts/nothing/print").statusCode()).isEqualTo(404);
  }

  @Test
  void its_folder_goes_along_to_another_server() throws IOException, InterruptedException {
    URI address = URI.create(hall.url() + "/scripts/evening/files");
    try (HttpClient ana = HttpClient.newHttpClient();
        ZipInputStream files = new ZipInputStream(
            ana.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream()).body())) {
      assertThat(files.getNextEntry().getName()).isEqualTo("evening/script.yaml");
      assertThat(new String(files.readAllBytes(), UTF_8)).isEqualTo("blocks:\n");
    }
  }

  @Test
  void longer_blocks_push_the_later_ones_on_and_a_fixed_start_stays() {
    Browser ana = hall.browser();
    ana.get("/scripts/evening");
    String later = look(ana, Map.of("welcome:minutes", "25", "begins", "09:00")).body();
    assertThat(later).contains("09:00 to 09:35, 35 minutes", "<span>09:25</span>");
    String fixed = look(ana, Map.of("welcome:minutes", "25", "begins", "09:00", "write:start", "09:30"))
        .body();
    assertThat(fixed).contains("<span>09:30</span>", "5 minutes in which nothing is planned");
    String over = look(ana, Map.of("welcome:minutes", "45", "begins", "09:00", "write:start", "09:30"))
        .body();
    assertThat(over).contains("<span>09:30</span>", "What goes before it lasts 15 minutes longer");
  }

  @Test
  void a_button_moves_a_block_and_what_was_typed_stays() {
    Browser ana = hall.browser();
    ana.get("/scripts/evening");
    String moved = ana.post("/scripts/evening",
        Map.of("up", "write", "write:TITLE", "Schrijven & lezen", "new-title", "Onze avond")).body();
    assertThat(moved.indexOf("id=\"block-write\"")).isBetween(0, moved.indexOf("id=\"block-welcome\""));
    assertThat(moved).contains("value=\"Schrijven &amp; lezen\"", "value=\"Onze avond\"");
    assertThat(hall.bench.kept).isEmpty();
  }

  @Test
  void her_version_is_kept_as_she_made_it() {
    Browser ana = hall.browser();
    ana.get("/scripts/evening");
    ana.post("/scripts/evening",
        Map.of("do", "new", "new-title", " Onze avond ", "block", "write,welcome", "write:minutes", "30",
            "write:start", "19:30", "write:work.kind.yellow", "Idee", "welcome:drop", "yes"));
    assertThat(ana.sees()).contains("Your version is kept.");
    ScriptEdit kept = hall.bench.kept.getFirst();
    assertThat(kept.title()).isEqualTo("Onze avond");
    assertThat(kept.blocks()).singleElement().satisfies(write -> {
      assertThat(write.id()).isEqualTo(new BlockId("write"));
      assertThat(write.length()).isEqualTo(ofMinutes(30));
      assertThat(write.start()).contains(LocalTime.of(19, 30));
      assertThat(write.prompts()).containsEntry("work.kind.yellow", "Idee");
      assertThat(write.texts()).containsEntry(BlockText.TITLE, "write");
    });
  }

  @Test
  void half_a_form_leaves_out_no_block() {
    Browser ana = hall.browser();
    ana.get("/scripts/evening");
    ana.post("/scripts/evening", Map.of("do", "new", "new-title", "Onze avond", "block", "write,gone"));
    assertThat(hall.bench.kept.getFirst().blocks()).extracting(BlockEdit::id)
        .containsExactly(new BlockId("write"), new BlockId("welcome"));
    assertThat(hall.bench.kept.getFirst().blocks()).extracting(BlockEdit::option)
        .containsOnly(Optional.empty());
  }

  @Test
  void what_does_not_fit_is_told_and_stands_there_still() {
    Browser ana = hall.browser();
    ana.get("/scripts/evening");
    HttpResponse<String> answer = ana.post("/scripts/evening",
        Map.of("do", "new", "new-title", "", "welcome:INSTRUCTION", "Zeg wie je bent."));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Give your version a title.", "Zeg wie je bent.");
    assertThat(
        ana.post("/scripts/evening", Map.of("do", "new", "new-title", "Avond", "welcome:minutes", "900"))
            .body())
        .contains("lasts 0 to 480 minutes");
    assertThat(
        ana.post("/scripts/evening", Map.of("do", "new", "new-title", "Avond", "write:start", "half acht"))
            .body())
        .contains("“half acht” is no time");
    assertThat(hall.bench.kept).isEmpty();
  }

  @Test
  void her_own_version_can_be_changed_and_taken_away() {
    hall.bench.isOwn = true;
    Browser ana = hall.browser();
    assertThat(ana.get("/scripts/evening").body()).contains("Take this version away");
    ana.post("/scripts/evening", Map.of("do", "keep", "title", "Andere avond"));
    assertThat(hall.bench.kept.getFirst().title()).isEqualTo("Andere avond");
    ana.post("/scripts/evening", Map.of("do", "drop"));
    assertThat(hall.bench.dropped).containsExactly("evening");
  }

  @Test
  void nobody_takes_away_a_script_that_came_with_the_bot() {
    Browser ana = hall.browser();
    assertThat(ana.get("/scripts/evening").body()).doesNotContain("Take this version away");
    ana.post("/scripts/evening", Map.of("do", "drop", "new-title", "x"));
    assertThat(hall.bench.dropped).isEmpty();
  }

  @Test
  void only_who_knows_the_password_of_the_server_keeps_a_version() {
    hall.close();
    hall = new Hall(settings -> new WebSettings(settings.publicUrl(), new OpeningRule.WhoKnows("sesam"),
        settings.links(), settings.trustedProxies(), settings.language(), settings.zone()));
    Browser ana = hall.browser();
    ana.get("/scripts/evening");
    assertThat(ana.post("/scripts/evening", Map.of("do", "new", "new-title", "Avond", "secret", "raad"))
        .statusCode())
        .isEqualTo(403);
    assertThat(hall.bench.kept).isEmpty();
    ana.post("/scripts/evening", Map.of("do", "new", "new-title", "Avond", "secret", "sesam"));
    assertThat(hall.bench.kept).hasSize(1);
  }

  private static HttpResponse<String> look(Browser ana, Map<String, String> fields) {
    return ana.post("/scripts/evening", fields);
  }
}
