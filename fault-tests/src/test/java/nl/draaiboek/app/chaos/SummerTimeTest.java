package nl.draaiboek.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.app.config.ConfigReader;
import nl.draaiboek.app.config.Sources;
import nl.draaiboek.app.server.Server;
import nl.draaiboek.app.server.Visitor;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.store.Pace;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions that are planned before summer time begins or ends, for a day after it. */
class SummerTimeTest {
  @TempDir
  Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"2026-03-28T12:00:00Z, 2026-03-29T10:00, 2026-03-29T08:00:00Z",
      "2026-10-24T12:00:00Z, 2026-10-25T10:00, 2026-10-25T09:00:00Z",
      "2026-10-24T12:00:00Z, 2026-10-25T00:30, 2026-10-24T22:30:00Z"})
  void a_session_starts_when_the_clock_on_the_wall_says_so(Instant planned, String onTheWall, Instant start) {
    AtomicReference<Duration> ahead = new AtomicReference<>(until(planned));
    InstantSource clock = () -> Instant.now().plus(ahead.get());
    Config config = ConfigReader
        .read(new Sources(List.of(), Map.of("DRAAIBOEK_WEB_PORT", "0"), Optional.empty(), folder));
    try (Server server = Server.start(config, clock, Pace.REAL)) {
      Visitor ana = new Visitor(server.address().toString().replaceAll("/$", ""));
      ana.opens("/open");
      assertThat(ana.sends("/open",
          Map.of("script", "proefsessie", "name", "Ana", "startsAt", onTheWall, "selfStart",
              "yes", "form", ana.sees("name=\"form\" value=\"([^\"]*)\""))))
          .isEqualTo(200);
      SessionId session = new SessionId(ana.path().replaceFirst("^/s/([^/]+).*", "$1"));
      ahead.set(until(start.minusSeconds(60)));
      await().during(Duration.ofMillis(700)).until(() -> at(server, session) instanceof Session.Lobby);
      ahead.set(until(start));
      await().until(() -> at(server, session) instanceof Session.Running);
    }
  }

  private static Duration until(Instant moment) {
    return Duration.between(Instant.now(), moment);
  }

  private static Session at(Server server, SessionId session) {
    return server.engine().find(session).orElseThrow().session();
  }
}
