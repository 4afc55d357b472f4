package nl.draaiboek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveBoardTest {
  private final Hall hall = new Hall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void a_board_is_sent_when_it_opens_and_whenever_it_changes() throws IOException {
    Browser ana = hall.anaOpens();
    try (BufferedReader board = board(watcher(ana), ana, "")) {
      assertThat(next(board)).contains("<main id=\"page\"")
          .doesNotContain("<html", "Coffee is ready");
      ana.acts("steer/next/0", Map.of());
      assertThat(next(board)).contains("welcome");
      ana.acts("room/announce", Map.of("words", "Coffee is ready"));
      assertThat(next(board)).contains("Coffee is ready");
    }
  }

  @Test
  void boards_that_look_in_different_ways_see_what_each_asked_for() throws IOException {
    Browser ana = hall.anaOpens();
    ana.acts("steer/next/0", Map.of());
    ana.acts("steer/next/0", Map.of());
    Browser watcher = watcher(ana);
    try (BufferedReader all = board(watcher, ana, "");
        BufferedReader second = board(watcher, ana, "?tables=2")) {
      assertThat(next(all)).contains("Table 1");
      assertThat(next(second)).doesNotContain("<b>Table 1</b>").contains("<b>Table 2</b>");
    }
  }

  @Test
  void who_has_no_key_to_the_board_gets_no_stream() {
    Browser ana = hall.anaOpens();
    Browser ben = hall.joins(ana, "Ben");
    assertThat(ben.streams("/s/" + ana.session() + "/board/live", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void who_led_and_leads_no_more_is_told_to_ask_again_and_sees_nothing() throws IOException {
    Browser ana = hall.anaOpens();
    Browser ben = hall.browser();
    ben.get(hall.link(ana, "f"));
    ben.post("/s/" + ana.session() + "/join", Map.of("name", "Ben", "as", "named"));
    String person = hall.store.people().names(ana.session()).entrySet().stream()
        .filter(named -> named.getValue().equals("Ben")).findFirst().orElseThrow().getKey().value();
    try (BufferedReader board = board(ben, ana, "")) {
      assertThat(next(board)).contains("<main");
      ana.acts("room/remove/" + person, Map.of());
      assertThat(next(board)).startsWith("event: changed").doesNotContain("<main");
    }
  }

  private Browser watcher(Browser ana) {
    Browser watcher = hall.browser();
    watcher.get(hall.link(ana, "b"));
    return watcher;
  }

  private static BufferedReader board(Browser who, Browser ana, String query) {
    var response = who.streams("/s/" + ana.session() + "/board/live" + query, Map.of());
    assertThat(response.statusCode()).isEqualTo(200);
    return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
  }

  /** @return the next event, without comments and what is not an event */
  private static String next(BufferedReader stream) throws IOException {
    StringBuilder event = new StringBuilder();
    for (String line = stream.readLine(); line != null; line = stream.readLine()) {
      if (line.isEmpty() && event.toString().startsWith("event:"))
        return event.toString();
      if (line.isEmpty())
        event.setLength(0);
      else
        event.append(line).append('\n');
    }
    throw new AssertionError("the stream ended");
  }
}
