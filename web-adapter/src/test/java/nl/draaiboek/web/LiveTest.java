package nl.draaiboek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class LiveTest {
  private final Hall hall = new Hall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void a_page_is_told_when_it_connects_and_when_something_changed() throws IOException {
    Browser ana = hall.anaOpens();
    Browser ben = hall.joins(ana, "Ben");
    try (BufferedReader stream = stream(ben, Map.of())) {
      int first = nextId(stream);
      ana.acts("room/announce", Map.of("words", "Coffee is ready"));
      assertThat(nextId(stream)).isGreaterThan(first);
    }
    assertThat(ben.get("/s/" + ana.session() + "?fragment=1").body()).contains("Coffee is ready")
        .doesNotContain("<html");
  }

  @Test
  void a_page_that_missed_nothing_is_told_of_the_next_change_only() throws IOException {
    Browser ana = hall.anaOpens();
    int newest = hall.engine.find(ana.session()).orElseThrow().seq();
    try (BufferedReader stream = stream(ana, Map.of("Last-Event-ID", Integer.toString(newest)))) {
      ana.acts("room/lock", Map.of());
      assertThat(nextId(stream)).isEqualTo(newest + 1);
    }
  }

  @Test
  void every_page_is_let_go_when_the_server_stops() throws IOException {
    Browser ana = hall.anaOpens();
    try (BufferedReader stream = stream(ana, Map.of())) {
      nextId(stream);
      hall.web.close();
      assertThat(stream.lines()).noneMatch(line -> line.startsWith("id:"));
    }
  }

  private static BufferedReader stream(Browser who, Map<String, String> headers) {
    var response = who.streams("/s/" + who.session() + "/live", headers);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
    return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
  }

  private static int nextId(BufferedReader stream) throws IOException {
    for (String line = stream.readLine(); line != null; line = stream.readLine())
      if (line.startsWith("id: "))
        return Integer.parseInt(line.substring(4));
    throw new AssertionError("the stream ended");
  }
}
