package nl.draaiboek.app.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.SeenMessage;
import nl.draaiboek.teams.fake.TeamsPerson;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One session with a table on Discord, one in Teams and one in the browser; a minute takes a second. */
class ThreeChannelsTest {
  private static final int AT_EACH_TABLE = 3;
  private static final int DISCORD = 1;
  private static final int TEAMS = 2;
  private static final int BROWSER = 3;
  private static final Pace FAST = new Pace(60);
  private static final Pattern CODE = Pattern.compile("koppel ([A-Z]{4} [A-Z]{4})");
  private static final Pattern WAY_IN = Pattern.compile("http://[^\\s>]+/j/[A-Za-z0-9_-]+");

  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  @RegisterExtension
  final FakeTeams teams = new FakeTeams();
  @TempDir
  private Path folder = Path.of("");
  private final ChatChannel channel = discord.guild().channel("leernetwerk");
  private final Person ana = discord.user("Ana").reads("nl").goesTo(channel);
  private final List<Person> onDiscord = new ArrayList<>();
  private final List<TeamsPerson> inTeams = new ArrayList<>();
  private final List<Program> inBrowsers = new ArrayList<>();
  private Optional<Server> server = Optional.empty();

  @BeforeEach
  void start() {
    Map<String, String> environment = new HashMap<>(Map.of("DRAAIBOEK_WEB_PORT", "0",
        "DRAAIBOEK_DISCORD_TOKEN", discord.token(), "DRAAIBOEK_DISCORD_REST_URL", discord.rest().toString(),
        "DRAAIBOEK_DISCORD_GATEWAY_URL", discord.gatewayUrl().toString()));
    environment.putAll(Map.of("DRAAIBOEK_TEAMS_ENABLED", "on", "DRAAIBOEK_TEAMS_APP_ID", FakeTeams.APP,
        "DRAAIBOEK_TEAMS_APP_PASSWORD", FakeTeams.PASSWORD, "DRAAIBOEK_TEAMS_TENANT", FakeTeams.TENANT,
        "DRAAIBOEK_TEAMS_KEYS_URL", teams.places().keys().toString(), "DRAAIBOEK_TEAMS_LOGIN_URL",
        teams.places().login().toString(), "DRAAIBOEK_TEAMS_SERVICE_URL",
        teams.places().service().toString()));
    Server started = Server.start(
        ConfigReader.read(new Sources(List.of(), environment, Optional.empty(), folder)),
        new ScaledClock(Instant.parse("2026-06-25T08:00:00Z"), FAST), FAST);
    server = Optional.of(started);
    teams.botAt(started.address().resolve("/api/messages"));
    soon().until(() -> !discord.commands().isEmpty());
    soon().until(this::teamsIsLetIn);
  }

  /** A machine that is busy starting may get the keys of Teams' tokens at a second try only. */
  private boolean teamsIsLetIn() {
    TeamsPerson someone = teams.person("Mens in Teams 0");
    return teams.delivers(teams.complete(someone, teams.personal(someone),
        JsonNodeFactory.instance.objectNode().put("type", "typing"))).status() == 202;
  }

  @AfterEach
  void stop() {
    server.ifPresent(Server::close);
  }

  @Test
  void people_on_Discord_in_Teams_and_in_the_browser_are_in_one_session_with_one_wrap_up() {
    ana.slash("session open", Map.of("script", "duidingssessie", "tables", 3));
    String told = soon().until(() -> ana.seesAlone().stream().map(m -> m.text().replace("\\", ""))
        .filter(text -> WAY_IN.matcher(text).find()).findFirst(), Optional::isPresent).orElseThrow();
    Chat channelOfTeam = teams.team(teams.person("Mens in Teams 0"), teams.person("Mens in Teams 1"),
        teams.person("Mens in Teams 2"), teams.person("Ana")).channel();
    Chat together = teams.person("Ana").mentions(channelOfTeam, "koppel " + code()).chat();
    Chat table = soon().until(() -> table(channelOfTeam), Optional::isPresent).orElseThrow();
    everyoneComesIn(found(told), together);
    leads("Start");
    leads("Volgende blok");
    leads("Volgende blok");
    everyoneWritesANote(table);
    for (int block = 4; block <= 11; block++)
      leads("Volgende blok");
    ana.presses(remote("Sluit de sessie"), "Sluit de sessie").acknowledgement();
    soon().until(() -> session() instanceof Session.Closed);
    ana.presses(remote("Deel het verslag"), "Deel het verslag").acknowledgement();
    WrapUp wrapUp = WrapUps.of((Session.Closed) session());
    assertThat(wrapUp.people()).hasSize(3 * AT_EACH_TABLE);
    soon().untilAsserted(() -> assertThat(together.lastFromBot().card().orElseThrow().toString())
        .contains("Verslag"));
    soon().until(() -> channel.messages().stream().anyMatch(m -> !m.files().isEmpty()));
    assertThat(inBrowsers.getFirst().reads("/s/" + id().value() + "/wrapup.md"))
        .contains("Geschreven in Teams");
  }

  /** @return the code that Ana gets on Discord, to say in Teams */
  private String code() {
    Matcher code = CODE.matcher(ana.slash("session link", Map.of()).reply().text());
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private Optional<Chat> table(Chat channelOfTeam) {
    return teams.threads(channelOfTeam).stream().filter(thread -> thread.fromBot().stream().findFirst()
        .filter(first -> first.text().contains("Tafel " + TEAMS)).isPresent()).findFirst();
  }

  private void everyoneComesIn(String link, Chat together) {
    ChatMessage lobby = soon().until(() -> channel.messages().stream().filter(ChatMessage::isPressable)
        .reduce((_, last) -> last), Optional::isPresent).orElseThrow();
    SeenMessage card = soon().until(() -> together.fromBot().stream().filter(m -> !m.buttons().isEmpty())
        .findFirst(), Optional::isPresent).orElseThrow();
    for (int i = 0; i < AT_EACH_TABLE; i++) {
      Person person = discord.user("Mens op Discord " + i).reads("nl");
      person.presses(lobby, "Tafel " + DISCORD).acknowledgement();
      onDiscord.add(person.goesTo(channel.thread("Tafel " + DISCORD)));
      TeamsPerson other = teams.person("Mens in Teams " + i);
      other.presses(card, card.buttons().stream().filter(b -> b.startsWith("Tafel " + TEAMS)).findFirst()
          .orElseThrow());
      inTeams.add(other);
      Program program = new Program(server.orElseThrow().address(), new TreeSet<>());
      program.joins(link, "Bezoeker " + i);
      program.acts("table/take/" + BROWSER, Map.of());
      inBrowsers.add(program);
    }
    soon().untilAsserted(() -> assertThat(session().circle().participants()).hasSize(3 * AT_EACH_TABLE)
        .allMatch(attendee -> attendee.table().isTable()));
  }

  private void everyoneWritesANote(Chat table) {
    for (int i = 0; i < AT_EACH_TABLE; i++) {
      onDiscord.get(i).slash("note",
          Map.of("words", "Geschreven op Discord " + i + ".", "kind", "yellow", "card", 7)).reply();
      inTeams.get(i).mentions(table, "geel 9: Geschreven in Teams " + i + ".");
      inBrowsers.get(i).acts("act/lezen/notes/write",
          Map.of("kind", "yellow", "card", "12", "words", "Geschreven in de browser " + i + "."));
    }
    soon().untilAsserted(() -> assertThat(session().work().notes().stream().map(Note::words))
        .hasSize(3 * AT_EACH_TABLE).doesNotHaveDuplicates());
    soon().untilAsserted(() -> assertThat(table.lastFromBot().card().orElseThrow().toString())
        .contains("Geschreven in Teams 2").doesNotContain("Geschreven op Discord"));
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

  private ChatMessage remote(String button) {
    return soon().until(() -> ana.direct().messages().stream().filter(m -> m.buttons().stream()
        .anyMatch(b -> b.label().startsWith(button)
            && (!b.customId().contains("/next/") || b.customId().endsWith("/" + steps()))))
        .reduce((_, last) -> last), Optional::isPresent).orElseThrow();
  }

  private SessionId id() {
    String command = discord.requests("POST /interactions/{id}/{token}/callback").getFirst().path()
        .split("/", 3)[1];
    return new SessionId("discord-" + command);
  }

  private Session.Opened session() {
    return (Session.Opened) server.orElseThrow().engine().find(id()).orElseThrow().session();
  }

  private static String found(String text) {
    Matcher matcher = WAY_IN.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group();
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20));
  }
}
