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
    assertThat(ben.get(path).body()).contains(path + "/wrapup");
    assertThat(ben.get(path + "/wrapup").body()).contains("An evening").doesNotContain("wrapup/publish");
  }
}
