package nl.draaiboek.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.engine.Outbox.Loss;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.SeenMessage;
import nl.draaiboek.teams.fake.TeamsPerson;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What comes of the cards of a session when Teams is slow, full, or shut. */
class DeliveryTest {
  private static final String ANNOUNCED = "De koffie staat klaar";

  @RegisterExtension
  final FakeTeams teams = new FakeTeams();
  private final OnTeams on = new OnTeams(teams);
  private final TeamsPerson ana = on.comes("Ana");
  private int done;
  private Chat thread = on.channel;

  @BeforeEach
  void ana_opens() {
    thread = on.calls(ana);
    on.opens(ana, thread, "proefsessie", 2);
  }

  @AfterEach
  void everyone_goes() {
    on.close();
  }

  @Test
  void everybody_has_a_card_and_ana_has_her_remote_with_the_way_to_the_board() {
    for (Chat room : List.of(thread, on.table(1), on.table(2)))
      assertThat(on.card(room).buttons()).isNotEmpty();
    assertThat(on.remote(ana).buttons()).contains("Start");
    assertThat(on.remote(ana).card().orElseThrow().toString()).contains(OnTeams.PUBLIC + "b/abc");
  }

  @Test
  void the_next_block_is_a_new_card_and_nothing_can_be_pressed_on_the_one_before() {
    SeenMessage lobby = on.card(thread);
    String title = text(lobby);
    act("steer/next/0");
    SeenMessage block = on.card(thread);
    assertThat(block.id()).isNotEqualTo(lobby.id());
    assertThat(lobby.buttons()).isEmpty();
    assertThat(lobby.card().orElseThrow().path("fallbackText").asText()).isEqualTo(title);
  }

  @Test
  void when_teams_asks_to_wait_the_card_comes_later_and_once() {
    act("room/announce", Map.of("words", ANNOUNCED));
    for (int i = 0; i < 3; i++)
      teams.trouble().asksToWait(Duration.ofSeconds(7));
    on.settles();
    on.passes(Duration.ofSeconds(20));
    for (Chat room : List.of(thread, on.table(1), on.table(2)))
      assertThat(saying(room, ANNOUNCED)).isEqualTo(1);
    assertThat(losses()).isEmpty();
  }

  @Test
  void a_change_that_got_no_answer_is_sent_again_until_it_is_there() {
    SeenMessage lobby = on.card(thread);
    int edits = lobby.edits();
    joins("Ben");
    for (int i = 0; i < 8; i++)
      teams.trouble().answers(502);
    on.settles();
    on.passes(Duration.ofMinutes(2));
    assertThat(lobby.edits()).isGreaterThan(edits);
    assertThat(thread.fromBot().stream().filter(m -> !m.buttons().isEmpty())).containsExactly(lobby);
    assertThat(losses()).isEmpty();
  }

  @Test
  void a_message_that_may_have_come_is_told_to_ana_and_comes_again_when_she_asks_and_not_before() {
    act("room/announce", Map.of("words", ANNOUNCED));
    teams.trouble().doesAndAnswers(504).doesAndAnswers(504).doesAndAnswers(504);
    on.settles();
    on.passes(Duration.ofMinutes(1));
    assertThat(saying(thread, ANNOUNCED)).isEqualTo(1);
    assertThat(losses()).hasSize(3).allSatisfy(
        loss -> assertThat(Missed.read(loss.why())).isInstanceOf(Missed.Unsure.class));
    assertThat(on.remote(ana).buttons()).contains("Nog een keer sturen", "Nog een keer sturen: tafel 2");
    assertThat(on.remote(ana).card().orElseThrow().toString()).contains("misschien niet aangekomen");
    act("room/again/0");
    on.settles();
    assertThat(saying(thread, ANNOUNCED)).isEqualTo(2);
    assertThat(saying(on.table(2), ANNOUNCED)).isEqualTo(1);
    assertThat(on.remote(ana).buttons()).doesNotContain("Nog een keer sturen")
        .contains("Nog een keer sturen: tafel 2");
  }

  @Test
  void a_room_card_that_may_have_come_is_not_posted_twice_because_something_changes() {
    act("steer/next/0");
    teams.trouble().doesAndAnswers(500).doesAndAnswers(500).doesAndAnswers(500).doesAndAnswers(500)
        .doesAndAnswers(500).doesAndAnswers(500).doesAndAnswers(500).doesAndAnswers(500);
    on.settles();
    int messages = thread.fromBot().size();
    joins("Ben");
    on.passes(Duration.ofSeconds(20));
    assertThat(thread.fromBot()).hasSize(messages);
  }

  @Test
  void a_bot_that_is_put_out_of_the_team_is_told_once_and_what_waits_comes_when_it_is_back() {
    teams.removes(ana, on.channel);
    act("room/announce", Map.of("words", ANNOUNCED));
    on.passes(Duration.ofMinutes(1));
    assertThat(losses()).extracting(Loss::why).containsOnly(new Missed.Gone().text());
    String remote = on.remote(ana).card().orElseThrow().toString();
    assertThat(remote).contains("tafel 1").contains("de bot mag er niet in");
    act("steer/next/0");
    assertThat(on.remote(ana).buttons()).contains("Volgende blok");
    teams.installs(ana, on.channel);
    Awaitility.await().untilAsserted(() -> {
      on.settles();
      assertThat(saying(on.table(1), ANNOUNCED)).isEqualTo(1);
    });
    assertThat(losses()).isEmpty();
    assertThat(on.card(on.table(2)).buttons()).isNotEmpty();
  }

  @Test
  void a_thread_that_is_gone_keeps_nobody_else_waiting() {
    Chat gone = on.table(1);
    gone.vanishes();
    act("room/announce", Map.of("words", ANNOUNCED));
    on.settles();
    assertThat(saying(on.table(2), ANNOUNCED)).isEqualTo(1);
    assertThat(losses()).singleElement()
        .satisfies(loss -> assertThat(loss.why()).isEqualTo(new Missed.Gone().text()));
  }

  @Test
  void a_card_that_somebody_took_away_is_posted_anew() {
    SeenMessage lobby = on.card(thread);
    teams.takesAway(lobby);
    joins("Ben");
    on.passes(Duration.ofSeconds(10));
    assertThat(on.card(thread).id()).isNotEqualTo(lobby.id());
  }

  @Test
  void a_bot_that_starts_anew_goes_on_in_the_right_places() {
    SeenMessage lobby = on.card(thread);
    on.goesOff();
    on.comesOn();
    int remotes = teams.personal(ana).fromBot().size();
    act("steer/next/0");
    on.settles();
    assertThat(lobby.buttons()).isEmpty();
    assertThat(text(lobby)).isEqualTo("Dit deel is voorbij.");
    assertThat(teams.personal(ana).fromBot().size()).isEqualTo(remotes + 1);
    for (Chat room : List.of(thread, on.table(1), on.table(2)))
      assertThat(room.fromBot().stream().filter(m -> !m.buttons().isEmpty())).hasSize(1);
    assertThat(losses()).isEmpty();
  }

  @Test
  void a_card_is_changed_where_it_stands_by_a_bot_that_starts_anew() {
    SeenMessage lobby = on.card(thread);
    int edits = lobby.edits();
    on.goesOff();
    on.comesOn();
    joins("Ben");
    on.passes(Duration.ofSeconds(10));
    assertThat(on.card(thread)).isEqualTo(lobby);
    assertThat(lobby.edits()).isGreaterThan(edits);
  }

  private static String text(SeenMessage message) {
    return message.card().orElseThrow().path("fallbackText").asText();
  }

  private static long saying(Chat room, String words) {
    return room.fromBot().stream().filter(m -> m.card().map(Object::toString).orElse("").contains(words))
        .count();
  }

  private List<Loss> losses() {
    return on.store.outbox().losses(on.session(thread).house().session(), 20);
  }

  private void joins(String name) {
    Session.Opened session = on.session(thread);
    PersonId person = new PersonId(name);
    on.engine.submit(session.house().session(), new Incoming.Joined("join-" + name, person));
  }

  /** Ana presses something, somewhere else. */
  private void act(String address) {
    act(address, Map.of());
  }

  private void act(String address, Map<String, String> answers) {
    Session.Opened session = on.session(thread);
    PersonId leader = session.circle().ties().remotes().keySet().iterator().next();
    Reply reply = on.engine.submit(session.house().session(),
        new Incoming.Submitted("act-" + done++, leader, address, answers));
    assertThat(reply).isInstanceOf(Reply.Noted.class);
  }
}
