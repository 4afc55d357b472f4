package nl.draaiboek.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import nl.draaiboek.app.config.ConfigReader;
import nl.draaiboek.app.config.Sources;
import nl.draaiboek.app.http.Program.Answer;
import nl.draaiboek.app.server.Server;
import nl.draaiboek.store.Pace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/openapi.yaml says is what a running server does. */
class HttpInterfaceTest {
  private static final List<String> PARTS = List.of("Text", "Instruction", "Buttons", "Form", "Wall",
      "StoryCards",
      "Turn", "Landscape", "Slots", "Answers");

  @TempDir
  private Path folder = Path.of("");
  private final Set<String> asked = Program.nothingAsked();
  private Optional<Server> server = Optional.empty();

  @BeforeEach
  void start() {
    server = Optional.of(Server.start(
        ConfigReader
            .read(new Sources(List.of(), Map.of("DRAAIBOEK_WEB_PORT", "0"), Optional.empty(), folder)),
        InstantSource.system(), Pace.REAL));
  }

  @AfterEach
  void stop() {
    server.ifPresent(Server::close);
  }

  @Test
  void every_operation_answers_as_the_document_says() {
    Program ana = new Program(server.orElseThrow().address(), asked);
    Answer opened = ana.opens("proefsessie");
    Program ben = ana.another();
    ben.joins(opened.text("join"), "Ben");
    assertThat(ben.hears()).isEqualTo("event: changed");
    ana.leadsOn();
    ana.leadsOn();
    JsonNode form = part(ben.looksAgain(), "Form");
    Map<String, String> note = Map.of("id", "press-1", "kind", "idea", "words", "Buren koken");
    assertThat(ben.acts(form.path("action").asText(), note).json().path("ok").asBoolean()).isTrue();
    assertThat(ben.acts(form.path("action").asText(), note).json().path("ok").asBoolean()).isTrue();
    assertThat(part(ben.looksAgain(), "Wall").path("papers")).hasSize(1);
    String board = URI.create(opened.text("board")).getPath();
    Program screen = ana.another();
    assertThat(part(screen.gets("board", board).json(), "Wall").path("papers")).hasSize(1);
    assertThat(screen.hears("boardStream", "/s/" + opened.text("session") + "/board/live"))
        .isEqualTo("event: page");

    assertThat(ben.acts("steer/close", Map.of()).text("refusal")).isNotEmpty();
    assertThat(ben.acts("x".repeat(201), Map.of()).status()).isEqualTo(400);
    assertThat(ben.acts("table/call", Map.of("csrf", "x")).status()).isEqualTo(403);
    assertThat(ben.acts("table/call", Map.of("words", "x".repeat(70_000))).status()).isEqualTo(413);
    Program eve = ana.another();
    assertThat(eve.gets("look", "/s/" + opened.text("session")).status()).isEqualTo(404);
    assertThat(eve.gets("photo", "/s/" + opened.text("session") + "/photo/" + "0".repeat(32)).status())
        .isEqualTo(404);
    assertThat(eve.gets("wrapUp", "/s/" + opened.text("session") + "/wrapup.pdf").status()).isEqualTo(404);
    String shared = "/w/" + opened.text("session") + "/AAAAAAAAAAAAAAAAAAAAAA";
    assertThat(eve.gets("sharedWrapUp", shared + ".pdf").status()).isEqualTo(404);
    assertThat(eve.gets("sharedPhoto", shared + "/photo/" + "0".repeat(32)).status()).isEqualTo(404);
    assertThat(eve.gets("followLink", "/j/AAAAAAAAAAAAAAAAAAAAAA").status()).isEqualTo(404);
    assertThat(eve.gets("calendar", "/calendar/none/AAAAAAAAAAAAAAAAAAAAAA.ics").status()).isEqualTo(404);
    assertThat(eve.posts("code", "/code", Map.of("code", "BABABABA")).text("refusal")).isNotEmpty();
    assertThat(eve.posts("open", "/open", Map.of("script", "nosuch", "tables", "99")).json().path("problems"))
        .hasSize(2);
    assertThat(eve.gets("health", "/health").status()).isEqualTo(200);
    assertThat(asked).isEqualTo(new Described().operations());
  }

  @Test
  void every_block_of_the_sense_making_session_can_be_read_by_a_program() {
    Program ana = new Program(server.orElseThrow().address(), asked);
    Answer opened = ana.opens("duidingssessie");
    Program ben = ana.another();
    ben.joins(opened.text("join"), "Ben");
    ben.acts("table/take/1", Map.of());
    String board = URI.create(opened.text("board")).getPath();
    Set<String> seen = new TreeSet<>();
    ben.looksAgain().path("parts").forEach(part -> seen.add(part.path("part").asText()));
    int blocks = ana.looksAgain().path("lead").path("day").size();
    for (int block = 0; block < blocks; block++) {
      if (!ana.looksAgain().path("lead").path("day").path(blocks - 1).path("state").asText().equals("now"))
        ana.leadsOn();
      ben.looksAgain().path("parts").forEach(part -> seen.add(part.path("part").asText()));
      ana.another().gets("board", board);
      if (seen.contains("Wall"))
        ben.acts("act/inleven/notes/write", Map.of("kind", "practice", "card", "1", "words", "Buren koken"));
    }
    assertThat(seen).containsAll(PARTS);
  }

  @Test
  void the_example_in_another_language_takes_part() throws IOException, InterruptedException {
    Program ana = new Program(server.orElseThrow().address(), asked);
    Answer opened = ana.opens("proefsessie");
    Process python = new ProcessBuilder("python3", Path.of("..", "examples", "take_part.py").toString(),
        opened.text("join"), "Ben", "Buren koken elke week samen").redirectErrorStream(true).start();
    try (var said = python.inputReader()) {
      assertThat(said.readLine()).startsWith("[lobby]");
      ana.leadsOn();
      ana.leadsOn();
      String board = URI.create(opened.text("board")).getPath();
      await().untilAsserted(() -> assertThat(ana.another().gets("board", board).json().toString())
          .contains("Buren koken elke week samen"));
      ana.acts("steer/close", Map.of());
      assertThat(said.lines().toList()).isNotEmpty().last().asString().startsWith("[closed]");
      assertThat(python.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(python.exitValue()).isZero();
    } finally {
      python.destroyForcibly();
    }
  }

  private static JsonNode part(JsonNode look, String kind) {
    for (JsonNode part : look.path("parts"))
      if (part.path("part").asText().equals(kind))
        return part;
    throw new AssertionError("no " + kind + " in " + look);
  }
}
