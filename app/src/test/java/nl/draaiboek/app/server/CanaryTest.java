package nl.draaiboek.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Person;
import nl.draaiboek.discord.fake.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What people wrote, how they are called and what lets them in shows up nowhere that it should not, however much is logged. */
class CanaryTest {
  private static final String NOTE = "kanarie-in-een-briefje";
  private static final String NAME = "Kanarie van Naam";
  private static final String SECRET = "kanarie-geheim-van-de-host";

  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  @TempDir
  Path folder = Path.of("");
  private final List<String> keys = new ArrayList<>(List.of(NOTE, NAME, SECRET, "Kanarie"));

  @Test
  void no_note_no_name_and_no_key_is_in_the_log_or_on_a_page_that_says_what_went_wrong() throws IOException {
    Files.writeString(folder.resolve("draaiboek.yaml"), """
        open-secret: %s
        discord.token: %s
        discord.rest-url: %s
        discord.gateway-url: %s
        """.formatted(SECRET, discord.token(), discord.rest(), discord.gatewayUrl()));
    keys.add(discord.token());
    try (ServingChild server = new ServingChild(folder,
        List.of("-Dlogback.configurationFile=" + everythingLogged(), "-cp",
            System.getProperty("java.class.path")))) {
      Visitor ana = new Visitor(server.url());
      Visitor ben = new Visitor(server.url());
      String session = theirSession(ana, ben);
      List<String> wrong = whatGoesWrong(ben, session);
      onDiscord();
      closes(ana, session);
      assertThat(downloaded(ana, session + "/wrapup.csv")).contains(NOTE).doesNotContain(ana.keys())
          .doesNotContain(ben.keys());
      assertThat(downloaded(ana, session + "/wrapup.md")).contains(NOTE).doesNotContain(ana.keys())
          .doesNotContain(ben.keys());
      keys.addAll(ana.keys());
      keys.addAll(ben.keys());
      server.terminate();
      server.exitCode(Duration.ofSeconds(10));

      assertThat(keys).hasSizeGreaterThan(6);
      assertThat(wrong).isNotEmpty().allSatisfy(page -> assertThat(page).doesNotContain(keys));
      assertThat(server.told()).contains("asked for what only who leads may do").doesNotContain(keys);
      assertThat(server.printed()).doesNotContain(keys);
    }
  }

  private String theirSession(Visitor ana, Visitor ben) {
    assertThat(ana.opensASession(SECRET)).isEqualTo(200);
    String session = ana.path().replaceFirst("^(/s/[^/]+).*", "$1");
    String link = ana.sees("href=\"[^\"]*(/j/[A-Za-z0-9_-]{22})\"");
    keys.add(link.substring(3));
    ben.opens(link);
    ben.sends(session + "/join", Map.of("name", NAME, "as", "named", "form",
        ben.sees("name=\"form\" value=\"([^\"]*)\"")));
    ben.sends(session + "/act", Map.of("action", "table/take/1"));
    ana.opens(session + "/facilitate");
    ana.sends(session + "/act", Map.of("action", "steer/next/0/0"));
    ana.sends(session + "/act", Map.of("action", "steer/jump/schrijven"));
    ben.opens(session);
    ben.sends(session + "/act",
        Map.of("action", "act/schrijven/notes/write", "kind", "idea", "words", NOTE));
    assertThat(ben.page()).contains(NOTE, NAME);
    return session;
  }

  /** The same person is on Discord too, and opens a session there. */
  private void onDiscord() {
    Person chantal = discord.user(NAME).goesTo(discord.guild().channel("leernetwerk"));
    await().atMost(Duration.ofSeconds(20)).until(() -> !discord.commands().isEmpty());
    assertThat(chantal.slash("session open", Map.of("script", "proefsessie", "tables", 1)).reply().text())
        .contains("/j/");
    chantal.messages(NOTE);
    chantal.slash("note", Map.of("words", NOTE)).reply();
    keys.addAll(discord.requests().stream().map(Request::body).map(Object::toString)
        .flatMap(body -> Pattern.compile("/[jb]/([A-Za-z0-9_-]{22})").matcher(body).results())
        .map(r -> r.group(1))
        .toList());
  }

  /** Ben tries what does not work. */
  private static List<String> whatGoesWrong(Visitor ben, String session) {
    List<String> pages = new ArrayList<>();
    ben.sends(session + "/act", Map.of("action", "steer/close", "words", NOTE));
    for (String path : List.of("/" + NOTE, "/j/" + NOTE, "/s/" + NOTE, session + "/board?tables=" + NOTE,
        session + "/wrapup.csv?" + NOTE, session + "/wrapup/" + NOTE + ".svg")) {
      assertThat(ben.opens(path)).isGreaterThanOrEqualTo(400);
      pages.add(ben.page());
    }
    ben.opens(session);
    for (Map<String, String> form : List.of(Map.of("action", NOTE.repeat(20)),
        Map.of("action", "act/schrijven/notes/write", "words", NOTE.repeat(10_000)))) {
      assertThat(ben.sends(session + "/act", form)).isGreaterThanOrEqualTo(400);
      pages.add(ben.page());
      ben.opens(session);
    }
    return pages;
  }

  private static void closes(Visitor ana, String session) {
    ana.opens(session + "/facilitate");
    ana.sends(session + "/act", Map.of("action", "steer/close"));
  }

  private static String downloaded(Visitor who, String path) {
    assertThat(who.opens(path)).isEqualTo(200);
    return who.page();
  }

  /** The settings that we ship, with all that can be turned up turned up. */
  private Path everythingLogged() throws IOException {
    try (InputStream shipped = Files.newInputStream(Path.of("target", "classes", "logback.xml"))) {
      String settings = new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
          .replace("name=\"nl.draaiboek\" level=\"INFO\"", "name=\"nl.draaiboek\" level=\"TRACE\"")
          .replace("<root level=\"WARN\">", "<root level=\"TRACE\">");
      assertThat(settings).contains("\"nl.draaiboek\" level=\"TRACE\"", "<root level=\"TRACE\">");
      return Files.writeString(folder.resolve("logback-trace.xml"), settings);
    }
  }
}
