package nl.draaiboek.teams.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draaiboek.teams.TeamsPlaces;
import nl.draaiboek.teams.TeamsSettings;
import nl.draaiboek.teams.door.Conversation;
import nl.draaiboek.teams.door.Someone;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.Request;
import nl.draaiboek.teams.fake.TeamsPerson;
import nl.draaiboek.teams.line.Sending.Cause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {
  private static final Duration PATIENCE = Duration.ofMillis(800);

  private final FakeTeams teams = new FakeTeams();
  private final Addresses addresses = new Addresses(teams.service());
  private final TeamsLine line = new TeamsLine(teams.settings(), addresses, InstantSource.system(),
      InstantSource.system(), PATIENCE);
  private final TeamsPerson ana = teams.person("Ana");
  private final TeamsPerson ben = teams.person("Ben");

  @AfterEach
  void closes() {
    line.close();
    teams.close();
  }

  // What can be said

  @Test
  void words_and_cards_arrive_as_they_are() {
    Chat chat = teams.personal(ana);

    Sending words = line.post(chat.id(), Post.text("**not bold** <at>Ben</at>"));
    Sending cards = line.post(chat.id(), Post.card(card("Stem"), "Stem nu").alerting());

    assertThat(chat.fromBot()).hasSize(2);
    var first = chat.fromBot().getFirst();
    assertThat(words).isEqualTo(new Sending.Sent(first.id()));
    assertThat(first.text()).isEqualTo("**not bold** <at>Ben</at>");
    assertThat(first.activity().path("textFormat").asText()).isEqualTo("plain");
    assertThat(first.activity().path("entities").isEmpty()).isTrue();
    var second = chat.fromBot().getLast();
    assertThat(cards).isEqualTo(new Sending.Sent(second.id()));
    assertThat(second.card()).contains(card("Stem"));
    assertThat(second.activity().path("summary").asText()).isEqualTo("Stem nu");
    assertThat(second.activity().at("/channelData/notification/alert").asBoolean()).isTrue();
  }

  @Test
  void a_card_is_changed_in_place_and_taken_back() {
    Chat chat = teams.group(ana, ben);
    String id = sent(line.post(chat.id(), Post.card(card("1"), "")));

    assertThat(line.update(chat.id(), id, Post.card(card("2"), ""))).isEqualTo(new Sending.Sent(id));
    assertThat(chat.lastFromBot().card()).contains(card("2"));
    assertThat(chat.lastFromBot().edits()).isEqualTo(1);

    assertThat(line.delete(chat.id(), id)).isEqualTo(new Sending.Sent(id));
    assertThat(chat.fromBot()).isEmpty();
    assertThat(line.update(chat.id(), id, Post.card(card("3"), "")))
        .isInstanceOfSatisfying(Sending.Refused.class, refused -> {
          assertThat(refused.cause()).isEqualTo(Cause.GONE);
          assertThat(refused.why()).contains("ActivityNotFoundInConversation");
        });
  }

  @Test
  void a_table_is_a_thread_in_which_the_bot_goes_on() {
    Chat channel = teams.team(ana, ben).channel();

    String thread = sent(line.startThread(channel.id(), Post.text("Tafel 1")));
    line.post(thread, Post.text("Welkom"));
    Chat tafel = teams.find(thread).orElseThrow();
    line.reply(thread, tafel.fromBot().getLast().id(), Post.text("Nogmaals"));

    assertThat(teams.threads(channel)).containsExactly(tafel);
    assertThat(tafel.fromBot()).extracting(m -> m.text()).containsExactly("Tafel 1", "Welkom", "Nogmaals");
    assertThat(thread).isEqualTo(Conversation.thread(channel.id(), tafel.fromBot().getFirst().id()));
  }

  @Test
  void who_has_the_app_can_be_written_to_alone_who_has_not_cannot() {
    String personal = sent(line.openPersonal(FakeTeams.TENANT, ana.id()));
    line.post(personal, Post.text("Voor jou alleen"));

    assertThat(teams.personal(ana).lastFromBot().text()).isEqualTo("Voor jou alleen");
    assertThat(line.openPersonal(FakeTeams.TENANT, ben.withoutApp().id()))
        .isInstanceOfSatisfying(Sending.Refused.class, r -> assertThat(r.cause()).isEqualTo(Cause.SHUT_OUT));
  }

  @Test
  void all_members_are_found_however_many_pages_they_fill() {
    var team = teams.team(ana);
    for (int i = 0; i < 230; i++)
      team.with(teams.person("Person " + i));

    Roster roster = line.members(team.channel().id());

    assertThat(roster).isInstanceOfSatisfying(Roster.Members.class, members -> assertThat(members.people())
        .hasSize(231).contains(new Someone(ana.id(), Optional.of(ana.object()), "Ana")));
    assertThat(teams.requests()).hasSize(3);
  }

  @Test
  void members_of_a_conversation_that_is_gone_cannot_be_told() {
    assertThat(line.members(teams.group(ana).vanishes().id()))
        .isInstanceOfSatisfying(Roster.Unknown.class,
            unknown -> assertThat(unknown.how()).isInstanceOf(Sending.Refused.class));
  }

  // What can go wrong

  @ParameterizedTest
  @CsvSource({"404, GONE", "410, GONE", "403, SHUT_OUT", "413, TOO_BIG", "401, UNKNOWN_BOT", "400, WRONG"})
  void what_will_never_arrive_is_asked_once(int status, Cause cause) {
    teams.trouble().answers(status, "Code");

    assertThat(line.post(teams.group(ana).id(), Post.text("hello")))
        .isInstanceOfSatisfying(Sending.Refused.class, refused -> {
          assertThat(refused.cause()).isEqualTo(cause);
          assertThat(refused.why()).contains(String.valueOf(status));
        });
    assertThat(teams.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504, 507})
  void what_may_have_arrived_is_asked_once(int status) {
    teams.trouble().doesAndAnswers(status);
    Chat chat = teams.group(ana);

    assertThat(line.post(chat.id(), Post.text("hello"))).isInstanceOf(Sending.Unclear.class);

    assertThat(chat.fromBot()).hasSize(1);
    assertThat(teams.requests()).hasSize(1);
  }

  @Test
  void a_503_that_asks_for_no_wait_is_not_repeated_at_once() {
    teams.trouble().answersWithRetryAfter(503, "0");

    assertThat(line.post(teams.group(ana).id(), Post.text("hello"))).isInstanceOf(Sending.Unclear.class);

    assertThat(teams.requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "1, 1", "0, 1", "soon, 2", "Wed, 2", "99999, 300"})
  void who_is_told_to_wait_waits(String retryAfter, long seconds) {
    teams.trouble().answersWithRetryAfter(429, retryAfter);
    Chat chat = teams.group(ana);

    assertThat(line.post(chat.id(), Post.text("hello")))
        .isEqualTo(new Sending.Wait(Duration.ofSeconds(seconds)));

    assertThat(line.post(chat.id(), Post.text("hello"))).isInstanceOf(Sending.Wait.class);
    assertThat(teams.requests()).hasSize(1);
    assertThat(line.post(teams.group(ben).id(), Post.text("hello"))).isInstanceOf(Sending.Sent.class);
  }

  @Test
  void who_gets_no_answer_does_not_know() {
    teams.trouble().hangs();
    long began = System.nanoTime();

    assertThat(line.post(teams.group(ana).id(), Post.text("hello"))).isInstanceOf(Sending.Unclear.class);

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(PATIENCE, Duration.ofSeconds(5));
    assertThat(teams.requests()).hasSize(1);
  }

  @Test
  void where_nobody_listens_nothing_arrived() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    URI nowhere = URI.create("http://127.0.0.1:" + free + "/");
    addresses.learn(here("a:nowhere"), nowhere);

    try (
        TeamsLine other = new TeamsLine(withServices(nowhere), addresses, InstantSource.system(),
            InstantSource.system(), PATIENCE)) {
      assertThat(other.post("a:nowhere", Post.text("hello"))).isInstanceOf(Sending.Wait.class);
    }
  }

  @Test
  void a_message_that_is_too_big_is_refused_and_the_bot_that_is_kicked_out_too() {
    Chat chat = teams.group(ana);
    assertThat(line.post(chat.id(), Post.text("x".repeat(60_000))))
        .isInstanceOfSatisfying(Sending.Refused.class, r -> assertThat(r.cause()).isEqualTo(Cause.TOO_BIG));

    chat.kicksTheBot();
    assertThat(line.post(chat.id(), Post.text("hello"))).isInstanceOfSatisfying(Sending.Refused.class, r -> {
      assertThat(r.cause()).isEqualTo(Cause.SHUT_OUT);
      assertThat(r.why()).contains("BotNotInConversationRoster");
    });
    assertThat(line.post("19:never@thread.v2", Post.text("hello")))
        .isInstanceOfSatisfying(Sending.Refused.class, r -> assertThat(r.cause()).isEqualTo(Cause.GONE));
  }

  // Where it goes

  @Test
  void nothing_and_no_token_goes_to_an_address_off_the_list() throws Exception {
    AtomicInteger knocks = new AtomicInteger();
    HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext("/", exchange -> {
      knocks.incrementAndGet();
      exchange.sendResponseHeaders(200, -1);
      exchange.close();
    });
    other.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + other.getAddress().getPort() + "/");
      addresses.learn(here("a:elsewhere"), address);

      assertThat(line.post("a:elsewhere", Post.text("hello"))).isInstanceOf(Sending.Refused.class);
      assertThat(line.members("a:elsewhere")).isInstanceOf(Roster.Unknown.class);
      assertThat(teams.tokens().given()).isZero();

      teams.trouble().leadsTo(address + "teams/");
      assertThat(line.post(teams.group(ana).id(), Post.text("hello"))).isNotInstanceOf(Sending.Sent.class);
      assertThat(knocks).hasValue(0);
    } finally {
      other.stop(0);
    }
  }

  @Test
  void each_conversation_has_its_own_address_and_what_is_not_known_goes_to_that_for_all() {
    Chat chat = teams.group(ana);
    addresses.learn(here(chat.id()), URI.create(teams.service() + "emea/"));
    assertThat(line.post(chat.id(), Post.text("hello"))).isInstanceOf(Sending.Refused.class);
    assertThat(teams.requests()).extracting(Request::path).first().asString().startsWith("emea/v3/");
    teams.forgives();

    assertThat(line.post(teams.group(ben).id(), Post.text("hello"))).isInstanceOf(Sending.Sent.class);
  }

  private static Conversation here(String id) {
    return new Conversation(Conversation.Kind.GROUP, id, Optional.empty(), "a tenant");
  }

  private TeamsSettings withServices(URI origin) {
    var places = teams.places();
    return new TeamsSettings(teams.settings().app(), false, InetAddress.getLoopbackAddress(),
        Set.of(), new TeamsPlaces(places.keys(), places.login(), origin,
            Set.of(URI.create("http://" + origin.getAuthority()))));
  }

  // What it proves itself with

  @Test
  void one_token_does_for_all_and_a_spoiled_one_is_replaced() {
    Chat chat = teams.group(ana);
    for (int i = 0; i < 5; i++)
      assertThat(line.post(chat.id(), Post.text("hello"))).isInstanceOf(Sending.Sent.class);
    assertThat(teams.tokens().given()).isEqualTo(1);

    teams.tokens().takesBack();
    assertThat(line.post(chat.id(), Post.text("hello"))).isInstanceOf(Sending.Sent.class);
    assertThat(chat.fromBot()).hasSize(6);
    assertThat(teams.tokens().given()).isEqualTo(2);
  }

  @Test
  void a_wrong_password_is_told_and_a_login_that_is_down_is_waited_for() {
    teams.tokens().answers(401);
    assertThat(line.post(teams.group(ana).id(), Post.text("hello")))
        .isInstanceOfSatisfying(Sending.Refused.class,
            r -> assertThat(r.cause()).isEqualTo(Cause.UNKNOWN_BOT));

    teams.tokens().answers(503);
    assertThat(line.post(teams.group(ana).id(), Post.text("hello"))).isInstanceOf(Sending.Wait.class);

    teams.tokens().answers(200);
    assertThat(line.post(teams.group(ana).id(), Post.text("hello"))).isInstanceOf(Sending.Sent.class);
    assertThat(teams.requests()).hasSize(1);
  }

  // How fast

  @Test
  void where_each_answer_takes_a_tenth_of_a_second_many_are_under_way_at_once() throws Exception {
    teams.trouble().slow(Duration.ofMillis(100));
    try (
        TeamsLine fast = new TeamsLine(teams.settings(), addresses, passing(Duration.ofSeconds(1)),
            InstantSource.system(),
            Duration.ofSeconds(10));
        ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(fast.post(teams.group(ana).id(), Post.text("warm"))).isInstanceOf(Sending.Sent.class);
      long began = System.nanoTime();
      List<Future<Sending>> sent = new ArrayList<>();
      for (int i = 0; i < 256; i++) {
        Chat chat = teams.group(ana);
        sent.add(many.submit(() -> fast.post(chat.id(), Post.text("hello"))));
      }
      for (Future<Sending> one : sent)
        assertThat(one.get()).isInstanceOf(Sending.Sent.class);
      // One after another it would be 26 seconds, by five at a time 5.
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
    }
    assertThat(teams.mostAtOnce()).isGreaterThanOrEqualTo(64);
  }

  /** @return a clock on which so much passes each time that somebody looks, so that no rate is ever reached */
  private static InstantSource passing(Duration step) {
    AtomicInteger looks = new AtomicInteger();
    return () -> Instant.EPOCH.plus(step.multipliedBy(looks.incrementAndGet()));
  }

  private static ObjectNode card(String title) {
    ObjectNode card = JsonNodeFactory.instance.objectNode().put("type", "AdaptiveCard").put("version", "1.5");
    card.putArray("body").addObject().put("type", "TextBlock").put("text", title);
    return card;
  }

  private static String sent(Sending how) {
    return how instanceof Sending.Sent(String id) ? id : fail("not sent: " + how);
  }
}
