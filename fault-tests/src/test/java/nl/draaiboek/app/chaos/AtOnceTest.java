package nl.draaiboek.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.app.config.ConfigReader;
import nl.draaiboek.app.config.Sources;
import nl.draaiboek.app.server.Server;
import nl.draaiboek.app.server.Visitor;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.store.Pace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who press at the same moment, or the same thing more than once, over HTTP. */
class AtOnceTest {
  private static final String NEXT = "data-action=\"(steer/next/0/\\d+)\"";
  private static final String FORM = "name=\"form\" value=\"([^\"]*)\"";

  @TempDir
  Path folder = Path.of("");
  private Optional<Server> server = Optional.empty();
  private Optional<Visitor> opener = Optional.empty();
  private String session = "";

  @BeforeEach
  void ana_opens_a_session() {
    Config config = ConfigReader
        .read(new Sources(List.of(), Map.of("DRAAIBOEK_WEB_PORT", "0"), Optional.empty(), folder));
    server = Optional.of(Server.start(config, InstantSource.system(), Pace.REAL));
    Visitor ana = visitor();
    ana.opens("/open");
    ana.sends("/open", Map.of("script", "proefsessie", "name", "Ana", "form", ana.sees(FORM)));
    session = ana.path().replaceFirst("^(/s/[^/]+).*", "$1");
    opener = Optional.of(ana);
  }

  @AfterEach
  void close() {
    server.ifPresent(Server::close);
  }

  @Test
  void two_facilitators_who_press_next_at_once_make_one_step() {
    Visitor ana = opener.orElseThrow();
    Visitor driss = comesIn(link("f"), "Driss");
    for (int step = 1; step <= 4; step++) {
      ana.opens(session + "/facilitate");
      driss.opens(session + "/facilitate");
      assertThat(driss.sees(NEXT)).isNotEmpty().isEqualTo(ana.sees(NEXT));
      Map<String, String> press = Map.of("action", ana.sees(NEXT));
      assertThat(atOnce(List.of(() -> ana.acts(session, press), () -> driss.acts(session, press))))
          .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200))
          .anySatisfy(answer -> assertThat(answer.body()).contains("\"ok\":true"));
      assertThat(((Session.Going) session()).course().steps()).isEqualTo(step);
    }
  }

  @Test
  void the_same_press_from_two_devices_and_a_browser_that_tries_again_is_one_note() {
    Visitor ana = opener.orElseThrow();
    Visitor ben = comesIn(link("j"), "Ben");
    ben.opens(session);
    ben.acts(session, Map.of("action", "table/take/1"));
    ana.acts(session, Map.of("action", "steer/next/0"));
    ana.acts(session, Map.of("action", "steer/next/0"));
    Visitor tablet = visitor();
    ben.opens(session + "/me");
    tablet.opens(ben.sees("href=\"[^\"]*(/p/[A-Za-z0-9_-]{22})\""));
    Map<String, String> note = Map.of("action", "act/schrijven/notes/write", "id", "one-press", "kind",
        "idea", "words",
        "Samen koken met de buren");
    assertThat(
        atOnce(List.of(() -> ben.acts(session, note), () -> tablet.acts(session, note),
            () -> ben.acts(session, note),
            () -> tablet.acts(session, note))))
        .allSatisfy(answer -> assertThat(answer.body()).contains("\"ok\":true"));
    assertThat(ben.acts(session, note).body()).contains("\"ok\":true");
    assertThat(session().work().notes().shown(_ -> true)).hasSize(1);
  }

  private static List<HttpResponse<String>> atOnce(List<Supplier<HttpResponse<String>>> presses) {
    return presses.stream().map(CompletableFuture::supplyAsync).toList().stream()
        .map(CompletableFuture::join)
        .toList();
  }

  private Visitor comesIn(String link, String name) {
    Visitor someone = visitor();
    someone.opens(link);
    someone.sends(session + "/join", Map.of("form", someone.sees(FORM), "name", name, "as", "named"));
    return someone;
  }

  private String link(String kind) {
    Visitor ana = opener.orElseThrow();
    ana.opens(session + "/setup");
    return ana.sees("href=\"[^\"]*(/" + kind + "/[A-Za-z0-9_-]{22})\"");
  }

  private Visitor visitor() {
    return new Visitor(server.orElseThrow().address().toString().replaceAll("/$", ""));
  }

  private Session.Opened session() {
    return (Session.Opened) server.orElseThrow().engine()
        .find(new SessionId(session.substring("/s/".length())))
        .orElseThrow().session();
  }
}
