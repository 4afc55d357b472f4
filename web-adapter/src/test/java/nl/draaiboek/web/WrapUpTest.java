package nl.draaiboek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WrapUpTest {
  private final Hall hall = new Hall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void participants_read_the_wrap_up_once_it_is_published() {
    Browser ana = hall.anaOpens();
    Browser ben = hall.joins(ana, "Ben");
    String path = "/s/" + ana.session();
    ana.acts("steer/next/0/0", Map.of());
    assertThat(ana.get(path + "/wrapup.md").statusCode()).isEqualTo(404);
    ana.get(path + "/facilitate");
    ana.acts("steer/close", Map.of());
    assertThat(ana.get(path + "/wrapup.md").body()).contains("An evening");
    assertThat(ana.get(path + "/wrapup").body()).contains("An evening", "wrapup/publish");
    assertThat(ben.get(path + "/wrapup.csv").statusCode()).isEqualTo(404);
    assertThat(ben.get(path + "/wrapup").body()).contains("The wrap-up is not there yet");
    ana.get(path + "/facilitate");
    ana.acts("wrapup/publish", Map.of());
    var csv = ben.get(path + "/wrapup.csv");
    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;");
    var pdf = ben.get(path + "/wrapup.pdf");
    assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow()).endsWith(".pdf\"");
    assertThat(ben.get(path + "/wrapup").body()).contains("/wrapup.pdf\"", "/wrapup.docx\"", "/wrapup.xlsx\"",
        "/wrapup.md\"", "/wrapup.csv\"");
    assertThat(ben.get(path + "/wrapup.xlsx").statusCode()).as("the workshop is full").isEqualTo(429);
    assertThat(ben.get(path).body()).contains(path + "/wrapup");
    assertThat(ben.get(path + "/wrapup").body()).contains("An evening").doesNotContain("wrapup/publish");
  }

  @Test
  void whoever_has_its_link_reads_the_wrap_up_once_it_is_published_and_can_do_nothing_with_it() {
    Browser ana = hall.anaOpens();
    String way = "/" + hall.web.openWays(ana.session()).wrapUp();
    ana.acts("steer/next/0/0", Map.of());
    ana.get("/s/" + ana.session() + "/facilitate");
    ana.acts("steer/close", Map.of());
    Browser stranger = hall.browser();
    assertThat(stranger.get(way).statusCode()).isEqualTo(404);
    ana.get("/s/" + ana.session() + "/facilitate");
    ana.acts("wrapup/publish", Map.of());
    assertThat(stranger.get(way).body()).contains("An evening", way + ".md").doesNotContain("<form");
    assertThat(stranger.get(way + ".md").body()).contains("An evening");
    assertThat(stranger.get(way + ".csv").statusCode()).isEqualTo(200);
    assertThat(stranger.get(way + ".docx").body()).isEqualTo("WORD of An evening");
    assertThat(stranger.get(way + ".exe").statusCode()).isEqualTo(404);
    String wrong = way.substring(0, way.length() - 1) + (way.endsWith("A") ? "Q" : "A");
    assertThat(stranger.get(wrong).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/s/" + ana.session() + "/wrapup").statusCode()).isNotEqualTo(200);
  }

  @Test
  void who_guesses_at_links_to_wrap_ups_has_to_wait() {
    String way = "/" + hall.web.openWays(hall.anaOpens().session()).wrapUp();
    String wrong = way.substring(0, way.length() - 1) + (way.endsWith("A") ? "Q" : "A");
    Browser eve = hall.browser();
    for (int i = 0; i < 30; i++)
      assertThat(eve.get(wrong).statusCode()).isEqualTo(404);
    assertThat(eve.get(way).statusCode()).isEqualTo(429);
  }
}
