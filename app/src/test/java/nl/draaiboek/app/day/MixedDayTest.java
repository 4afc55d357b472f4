package nl.draaiboek.app.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draaiboek.app.config.ConfigReader;
import nl.draaiboek.app.config.Sources;
import nl.draaiboek.app.http.Program;
import nl.draaiboek.app.rehearse.ScaledClock;
import nl.draaiboek.app.server.Server;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUps;
import nl.draaiboek.discord.fake.ChatChannel;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Person;
import nl.draaiboek.store.Pace;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One sense-making session with two tables on Discord and two in the browser; a minute takes a second. */
class MixedDayTest {
  private static final int AT_EACH_TABLE = 6;
  private static final Pace FAST = new Pace(60);
  private static final Pattern WAY_IN = Pattern.compile("http://[^\\s>]+/j/[A-Za-z0-9_-]+");
  private static final Pattern BOARD = Pattern.compile("http://[^\\s>]+/b/[A-Za-z0-9_-]+");

  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  @TempDir
  private Path folder = Path.of("");
  private final ChatChannel channel = discord.guild().channel("leernetwerk");
  private final Person ana = discord.user("Ana").reads("nl").goesTo(channel);
  private final List<Person> onDiscord = new ArrayList<>();
  private final List<Program> inBrowsers = new ArrayList<>();
  private final Set<String> asked = new TreeSet<>();
  private Optional<Server> server = Optional.empty();

  @BeforeEach
  void start() {
    // What takes a minute takes a second here, also what is sent.
    discord.limits().allowOverAll(1000);
    server = Optional.of(Server.start(ConfigReader.read(new Sources(List.of(),
        Map.of("DRAAIBOEK_WEB_PORT", "0", "DRAAIBOEK_DISCORD_TOKEN", discord.token(),
            "DRAAIBOEK_DISCORD_REST_URL", discord.rest().toString(), "DRAAIBOEK_DISCORD_GATEWAY_URL",
            discord.gatewayUrl().toString()),
        Optional.empty(), folder)), new ScaledClock(Instant.parse("2026-06-25T08:00:00Z"), FAST), FAST));
    soon().until(() -> !discord.commands().isEmpty());
  }

  @AfterEach
  void stop() {
    server.ifPresent(Server::close);
  }

  @Test
  void twenty_four_people_on_Discord_and_in_the_browser_go_through_one_day_to_one_wrap_up() {
    ana.slash("session open", Map.of("script", "duidingssessie", "tables", 4));
    String told = soon().until(() -> ana.seesAlone().stream()
        .map(message -> message.text().replace("\\", ""))
        .filter(text -> WAY_IN.matcher(text).find()).findFirst(), Optional::isPresent).orElseThrow();
    everyoneComesIn(found(WAY_IN, told));
    leads("Start");
    for (int block = 2; block <= 3; block++)
      leads("Volgende blok");
    everyoneWritesANote();
    theBoardShowsAll(URI.create(found(BOARD, told)).getPath());
    for (int block = 4; block <= 10; block++)
      leads("Volgende blok");
    twoCheckOut();
    ana.presses(remote("Volgende blok"), "Volgende blok").acknowledgement();
    ana.presses(remote("Sluit de sessie"), "Sluit de sessie").acknowledgement();
    soon().until(() -> session() instanceof Session.Closed);
    oneWrapUpIsShared();
  }

  private void everyoneComesIn(String link) {
    ChatMessage lobby = card(channel, "Tafel 1");
    for (int i = 0; i < 2 * AT_EACH_TABLE; i++) {
      Person person = discord.user("Mens " + i).reads("nl");
      int table = i % 2 + 1;
      person.presses(lobby, "Tafel " + table).acknowledgement();
      onDiscord.add(person.goesTo(channel.thread("Tafel " + table)));
      Program program = new Program(server.orElseThrow().address(), asked);
      program.joins(link, "Bezoeker " + i);
      program.acts("table/take/" + (i % 2 + 3), Map.of());
      inBrowsers.add(program);
    }
    soon().untilAsserted(() -> assertThat(session().circle().participants()).hasSize(4 * AT_EACH_TABLE)
        .allMatch(attendee -> attendee.table().isTable()));
  }

  private void everyoneWritesANote() {
    for (int i = 0; i < 2 * AT_EACH_TABLE; i++) {
      assertThat(onDiscord.get(i)
          .slash("note", Map.of("words", "Op Discord geschreven " + i + ".", "kind", "yellow", "card", 7))
          .reply().text()).contains("Staat erop");
      Program.Answer answer = inBrowsers.get(i).acts("act/lezen/notes/write",
          Map.of("kind", "yellow", "card", "12", "words", "In de browser geschreven " + i + "."));
      assertThat(answer.json().path("ok").asBoolean()).as(answer.json().toString()).isTrue();
    }
    assertThat(session().work().notes().stream().map(Note::words)).hasSize(4 * AT_EACH_TABLE)
        .doesNotHaveDuplicates();
  }

  private void theBoardShowsAll(String board) {
    Program screen = new Program(server.orElseThrow().address(), asked);
    screen.gets("board", board);
    for (int table = 1; table <= 4; table++) {
      String place = table <= 2 ? "Op Discord geschreven" : "In de browser geschreven";
      String shown = screen.gets("board", "/s/" + id().value() + "/board?tables=" + table).json().toString();
      assertThat(shown.split(place, -1)).as("table %s: %s", table, shown).hasSize(AT_EACH_TABLE + 1);
    }
    soon().untilAsserted(
        () -> assertThat(card(channel.thread("Tafel 1"), "Schrijf").text())
            .contains("Op Discord geschreven"));
  }

  private void twoCheckOut() {
    ChatMessage mine = onDiscord.getFirst().goesTo(channel).presses(card(channel, "Doe mee"), "Doe mee")
        .reply();
    String answer = mine.buttons().stream().filter(b -> b.customId().startsWith("fill:")).findFirst()
        .orElseThrow().customId();
    onDiscord.getFirst()
        .fillsIn(onDiscord.getFirst().presses(mine, answer).form(), Map.of("words", "Samen op Discord"))
        .acknowledgement();
    assertThat(inBrowsers.getFirst()
        .acts("act/check-out/vragen/answer/group", Map.of("words", "Samen in de browser")).json().path("ok")
        .asBoolean()).isTrue();
  }

  private void oneWrapUpIsShared() {
    WrapUp wrapUp = WrapUps.of((Session.Closed) session());
    assertThat(wrapUp.people()).hasSize(4 * AT_EACH_TABLE);
    assertThat(wrapUp.tables()).hasSize(4);
    ana.presses(remote("Deel het verslag"), "Deel het verslag").acknowledgement();
    soon().until(() -> shared().size() == 1);
    String file = new String(shared().getFirst().files().stream().filter(f -> f.name().equals("verslag.md"))
        .findFirst().orElseThrow().bytes().all(), StandardCharsets.UTF_8);
    String page = inBrowsers.getLast().reads("/s/" + id().value() + "/wrapup.md");
    assertThat(List.of(file, page))
        .allSatisfy(text -> assertThat(text).contains("Samen op Discord", "Samen in de browser"));
    assertThat(file).as("wishes for contact are for the facilitator alone").doesNotContain("Vertrouwelijk");
    assertThat(shared().getFirst().files()).anySatisfy(f -> {
      assertThat(f.name()).isEqualTo("verslag.pdf");
      assertThat(new String(f.bytes().all(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    });
    assertThat(shared()).hasSize(1);
    assertThat(channel.messages()).noneMatch(ChatMessage::isPressable);
  }

  private List<ChatMessage> shared() {
    return channel.messages().stream().filter(m -> !m.files().isEmpty()).toList();
  }

  /** Presses on the remote as it is now, and waits until that is the step that the session is at. */
  private void leads(String button) {
    int steps = steps();
    ana.presses(remote(button), button).acknowledgement();
    soon().until(() -> steps() == steps + 1);
  }

  private int steps() {
    return session() instanceof Session.Running running ? running.course().steps() : 0;
  }

  /** @return the remote, as soon as its button is for the step that the session is at */
  private ChatMessage remote(String button) {
    return soon().until(() -> ana.direct().messages().stream().filter(m -> m.buttons().stream()
        .anyMatch(b -> b.label().startsWith(button)
            && (!b.customId().contains("/next/") || b.customId().endsWith("/" + steps()))))
        .reduce((_, last) -> last), Optional::isPresent).orElseThrow();
  }

  private static ChatMessage card(ChatChannel room, String button) {
    return soon().until(() -> room.messages().stream().filter(ChatMessage::isPressable)
        .filter(m -> m.buttons().stream().anyMatch(b -> b.label().startsWith(button)))
        .reduce((_, last) -> last), Optional::isPresent).orElseThrow();
  }

  /** The session's id is made of that of the command that opened it. */
  private SessionId id() {
    String command = discord.requests("POST /interactions/{id}/{token}/callback").getFirst().path()
        .split("/", 3)[1];
    return new SessionId("discord-" + command);
  }

  private Session.Opened session() {
    return (Session.Opened) server.orElseThrow().engine().find(id()).orElseThrow().session();
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group();
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20));
  }
}
