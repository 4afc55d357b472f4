package nl.draaiboek.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.SessionEvent.BlockStarted;
import nl.draaiboek.store.Store;
import nl.draaiboek.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
  private static final String ENDS_AT = "data-ends-at=\"(\\d+)\"";

  @TempDir
  Path folder = Path.of("");

  @Test
  void people_come_in_a_second_server_is_told_who_has_the_data_and_a_stop_is_clean() {
    try (ServingChild server = new ServingChild(folder);
        ServingChild second = startedAfter(server)) {
      assertThat(new Visitor(server.url()).opens("/")).isEqualTo(200);

      assertThat(second.exitCode(Duration.ofSeconds(60))).isEqualTo(1);
      assertThat(second.printed()).isEmpty();
      assertThat(second.told().lines()).singleElement().asString()
          .contains("the data folder", "is in use by process " + server.pid());

      server.terminate();
      assertThat(server.exitCode(TEN_SECONDS)).as(server.told()).isZero();
      assertThat(server.printed()).hasLineCount(1);
    }
  }

  @Test
  void after_a_kill_a_session_goes_on_with_the_right_time_left_and_what_was_overdue_happens_once()
      throws IOException {
    script();
    Instant due;
    Visitor ana;
    Visitor ben;
    String endsAt;
    try (ServingChild server = new ServingChild(folder, "--scripts", "ours")) {
      ana = opens(server, Map.of());
      ana.sends(session(ana) + "/act", Map.of("action", "steer/next/0"));
      ana.opens(session(ana) + "/facilitate");
      endsAt = ana.sees(ENDS_AT);
      due = Instant.now().plusSeconds(2);
      LocalDateTime startsAt = LocalDateTime.ofInstant(due, ZoneId.of("Europe/Amsterdam"));
      ben = opens(server, Map.of("startsAt", startsAt.toString(), "selfStart", "on", "advance", "on"));
      server.kill();
    }
    await().atMost(TEN_SECONDS).until(() -> Instant.now().isAfter(due));

    try (ServingChild server = new ServingChild(folder, "--scripts", "ours")) {
      ana.finds(server.url());
      ben.finds(server.url());
      assertThat(ana.opens(session(ana) + "/facilitate")).isEqualTo(200);
      assertThat(endsAt).isNotEmpty().isEqualTo(ana.sees(ENDS_AT));
      String bens = session(ben) + "/facilitate";
      await().atMost(TEN_SECONDS).until(() -> ben.opens(bens) == 200 && !ben.sees(ENDS_AT).isEmpty());
      server.terminate();
      assertThat(server.exitCode(TEN_SECONDS)).as(server.told()).isZero();
    }
    assertThat(events(ben)).filteredOn(BlockStarted.class::isInstance).hasSize(1);
  }

  private ServingChild startedAfter(ServingChild first) {
    first.url();
    return new ServingChild(folder);
  }

  /** Two blocks, long enough not to end while this test looks. */
  private void script() throws IOException {
    Path script = Files.createDirectories(folder.resolve("ours").resolve("kort"));
    Files.writeString(script.resolve("script.yaml"), """
        tables: 1
        blocks:
          - id: begin
            minutes: 30
            place: plenary
            activities:
              - id: uitleg
                kind: explain
          - id: einde
            minutes: 5
            place: plenary
            activities:
              - id: slot
                kind: explain
        """);
    Files.writeString(script.resolve("nl.md"), """
        # Kort

        ## begin: Begin

        Welkom.

        ## einde: Einde

        Tot ziens.
        """);
  }

  private static Visitor opens(ServingChild server, Map<String, String> more) {
    Visitor visitor = new Visitor(server.url());
    visitor.opens("/open");
    Map<String, String> form = new java.util.HashMap<>(Map.of("script", "kort", "name", "Ana", "form",
        visitor.sees("name=\"form\" value=\"([^\"]*)\"")));
    form.putAll(more);
    assertThat(visitor.sends("/open", form)).isEqualTo(200);
    return visitor;
  }

  private static String session(Visitor visitor) {
    return visitor.path().replaceFirst("^(/s/[^/]+).*", "$1");
  }

  private List<SessionEvent> events(Visitor visitor) {
    try (Store store = Store.open(StoreSettings.sqlite(folder.resolve("data")), StandardActivities.all(),
        InstantSource.system())) {
      return store.sessions().read(new SessionId(session(visitor).substring("/s/".length())), 0).events();
    }
  }
}
