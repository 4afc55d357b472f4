package nl.draaiboek.teams;

import static nl.draaiboek.teams.AtATable.said;
import static nl.draaiboek.teams.AtATable.soon;
import static nl.draaiboek.teams.AtATable.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.SeenMessage;
import nl.draaiboek.teams.fake.TeamsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session is opened by typing, shared, and led by more than one. */
class OpeningInTeamsTest {
  @RegisterExtension
  final FakeTeams teams = new FakeTeams();
  private final AtATable at = new AtATable(teams);
  private final TeamsPerson ben = at.room.comes("Ben");
  private final Chat hers = teams.personal(at.ana);

  @AfterEach
  void everyone_goes() {
    at.close();
  }

  @Test
  void whoever_opens_a_session_in_a_channel_leads_it_and_each_table_has_a_thread() {
    at.opens("open proefsessie 2 tafels");
    assertThat(at.room.card(at.together()).buttons()).anyMatch(b -> b.startsWith("Tafel 2"));
    assertThat(at.room.table(2).fromBot()).isNotEmpty();
    assertThat(at.room.remote(at.ana).buttons()).contains("Start");
    assertThat(said(hers))
        .anyMatch(t -> t.contains("De code is") && t.contains("https://draaiboek.example/b/abc"));
    assertThat(said(at.together())).noneMatch(t -> t.contains("https://draaiboek.example/b/abc"));
    assertThat(at.room.session(at.together()).circle().tables()).hasSize(2);
  }

  @Test
  void it_can_be_opened_in_english_and_in_another_language_than_the_facilitator_reads() {
    at.ana.reads("en-GB");
    at.opens("open proefsessie with 1 table in dutch");
    assertThat(at.room.session(at.together()).house().setup().language()).isEqualTo(Language.DUTCH);
    assertThat(said(hers)).anyMatch(t -> t.contains("The session is open"));
  }

  @Test
  void who_only_says_open_chooses_a_script_and_a_number_of_tables_on_a_card() {
    Chat thread = at.ana.mentions(at.room.channel, "open").chat();
    soon().until(() -> !thread.fromBot().isEmpty());
    SeenMessage card = thread.lastFromBot();
    assertThat(words(card)).contains("duidingssessie").contains("proefsessie");
    at.ana.presses(card, "Open", Map.of("answer-script", "proefsessie", "answer-tables", "3"));
    soon().until(() -> at.isHeld(thread));
    soon().until(() -> said(hers).stream().anyMatch(t -> t.contains("is open")));
    assertThat(at.room.session(thread).circle().tables()).hasSize(3);
    assertThat(at.room.session(thread).house().script().name()).isEqualTo("proefsessie");
  }

  @Test
  void whoever_opens_a_session_says_how_many_minutes_it_lasts() {
    at.opens("open stakeholders 75 minuten");
    assertThat(at.room.session(at.together()).house().script().length()).isEqualTo(Duration.ofMinutes(75));
  }

  @Test
  void how_many_minutes_it_lasts_can_be_filled_in_on_the_card_too() {
    Chat thread = at.ana.mentions(at.room.channel, "open").chat();
    soon().until(() -> !thread.fromBot().isEmpty());
    at.ana.presses(thread.lastFromBot(), "Open",
        Map.of("answer-script", "stakeholders", "answer-minutes", "60"));
    soon().until(() -> at.isHeld(thread));
    assertThat(at.room.session(thread).house().script().length()).isEqualTo(Duration.ofMinutes(60));
  }

  @ParameterizedTest
  @ValueSource(strings = {"open stakeholders 59 minuten", "open stakeholders 2 tafels 91 minuten",
      "open stakeholders 0 min"})
  void a_session_that_cannot_last_so_long_is_not_opened_and_whoever_asks_reads_how_long_it_can(String said) {
    Chat thread = at.ana.mentions(at.room.channel, said).chat();
    soon().untilAsserted(() -> assertThat(said(hers)).last().asString().contains("60 tot 90 minuten"));
    at.room.settles();
    assertThat(at.room.store.index().open()).isEmpty();
    assertThat(at.isHeld(thread)).isFalse();
  }

  @Test
  void the_same_card_filled_in_twice_opens_one_session() {
    Chat thread = at.ana.mentions(at.room.channel, "open").chat();
    soon().until(() -> !thread.fromBot().isEmpty());
    var press = at.ana.press(thread.lastFromBot(), "Open", Map.of("answer-script", "proefsessie"));
    teams.delivers(teams.complete(at.ana, thread, press.deepCopy()));
    teams.delivers(teams.complete(at.ana, thread, press.deepCopy()));
    soon().until(() -> said(hers).stream().anyMatch(t -> t.contains("is open")));
    assertThat(at.room.store.index().open()).hasSize(1);
  }

  @Test
  void a_script_that_is_not_there_is_answered_with_those_that_are() {
    Chat thread = at.ana.mentions(at.room.channel, "open iets heel anders").chat();
    soon().untilAsserted(() -> assertThat(said(thread)).last().asString().contains("Dat draaiboek is er niet")
        .contains("duidingssessie"));
  }

  @Test
  void a_slip_of_the_pen_in_the_name_of_a_script_is_offered_as_a_button() {
    Chat thread = at.ana.mentions(at.room.channel, "opne proefsessie").chat();
    soon().until(() -> !thread.fromBot().isEmpty());
    assertThat(at.room.store.index().open()).isEmpty();
    at.ana.presses(thread.lastFromBot(), "open proefsessie");
    soon().until(() -> at.isHeld(thread));
  }

  @Test
  void where_a_session_goes_on_no_other_is_opened() {
    at.opens("open proefsessie");
    ben.mentions(at.together(), "open duidingssessie");
    soon().untilAsserted(
        () -> assertThat(said(teams.personal(ben))).last().asString().contains("loopt al een sessie"));
    assertThat(at.room.store.index().open()).hasSize(1);
  }

  @Test
  void a_session_has_no_more_tables_than_can_be() {
    at.ana.mentions(at.room.channel, "open proefsessie 400 tafels");
    soon().untilAsserted(() -> assertThat(said(hers)).last().asString().contains("1 tot en met 20"));
    assertThat(at.room.store.index().open()).isEmpty();
  }

  @Test
  void two_people_who_press_the_same_button_on_the_same_card_both_sit_down() {
    at.opens("open proefsessie 1 tafel");
    SeenMessage card = at.room.card(at.together());
    String table = card.buttons().stream().filter(b -> b.startsWith("Tafel 1")).findFirst().orElseThrow();
    ben.presses(card, table);
    at.room.comes("Chantal").presses(card, table);
    assertThat(at.room.session(at.together()).circle().at(Room.table(1))).hasSize(2);
  }

  @Test
  void in_a_group_chat_there_is_one_table_and_the_others_join_in_the_browser() {
    Chat group = teams.group(at.ana, ben);
    at.opens(group, "open proefsessie 2 tafels");
    assertThat(said(hers)).anyMatch(t -> t.contains("tafel 1"));
    assertThat(at.room.session(group).circle().conversations(Room.table(1))).hasSize(1);
  }

  @Test
  void a_session_can_be_opened_from_the_personal_chat() {
    at.ana.says(hers, "open proefsessie");
    soon().until(() -> said(hers).stream().anyMatch(t -> t.contains("is open")));
    assertThat(at.room.remote(at.ana).buttons()).contains("Start");
  }

  @Test
  void the_link_is_shared_with_all_and_the_board_is_for_who_asks() {
    at.opens("open proefsessie");
    ben.mentions(at.together(), "deel");
    soon().untilAsserted(
        () -> assertThat(said(at.together())).last().asString().contains("https://draaiboek.example/j/abc"));
    ben.reads("en-GB").mentions(at.together(), "board");
    soon().untilAsserted(() -> assertThat(said(teams.personal(ben))).last().asString()
        .contains("https://draaiboek.example/b/abc"));
  }

  @Test
  void whoever_leads_lets_somebody_lead_too_and_they_get_a_remote_of_their_own() {
    at.opens("open proefsessie");
    at.ana.mentions(at.together(), "begeleider", ben);
    soon().untilAsserted(() -> assertThat(said(hers)).last().asString().contains("Ben begeleidt nu ook"));
    ben.presses(at.room.remote(ben), "Start");
    assertThat(at.room.session(at.together())).isInstanceOf(Session.Running.class);
  }

  @Test
  void who_leads_two_sessions_at_once_moves_the_one_whose_remote_they_press() {
    Chat group = teams.group(at.ana, ben);
    at.opens(group, "open proefsessie 1 tafel");
    SeenMessage first = at.room.remote(at.ana);
    Chat thread = at.ana.mentions(at.room.channel, "open duidingssessie 1 tafel").chat();
    soon().until(() -> at.isHeld(thread));
    soon().untilAsserted(() -> assertThat(at.room.remote(at.ana).text() + at.room.remote(at.ana).card())
        .contains("Duidingssessie"));
    at.ana.presses(first, "Start");
    assertThat(at.room.session(group)).isInstanceOf(Session.Running.class);
    assertThat(at.room.session(thread)).isInstanceOf(Session.Lobby.class);
  }

  @Test
  void who_leads_too_without_the_app_gets_the_remote_as_soon_as_they_add_it() {
    at.opens("open proefsessie");
    ben.withoutApp();
    at.ana.mentions(at.together(), "facilitator", ben);
    soon().untilAsserted(() -> assertThat(said(hers)).last().asString().contains("Vraag Ben")
        .contains("https://draaiboek.example/f/abc"));
    assertThat(said(at.together())).noneMatch(t -> t.contains("/f/abc"));
    at.room.settles();
    teams.installs(ben, teams.personal(ben));
    soon().untilAsserted(
        () -> assertThat(said(teams.personal(ben))).anyMatch(t -> t.contains("ik ben Draaiboek")));
    assertThat(at.room.remote(ben).buttons()).contains("Start");
  }

  @Test
  void a_participant_cannot_make_themselves_or_others_a_facilitator() {
    at.opens("open proefsessie 1 tafel");
    at.sits(ben, 1);
    TeamsPerson chantal = at.room.comes("Chantal");
    ben.mentions(at.together(), "begeleider", chantal);
    soon().untilAsserted(
        () -> assertThat(said(teams.personal(ben))).last().asString()
            .containsIgnoringCase("alleen de begeleider"));
    assertThat(at.room.session(at.together()).circle().participants()).hasSize(1);
  }

  @Test
  void where_there_is_no_session_people_are_told_how_one_is_opened() {
    ben.mentions(at.room.channel, "volgende");
    soon().untilAsserted(
        () -> assertThat(said(teams.personal(ben))).last().asString().contains("Hier is geen sessie"));
    ben.says(teams.personal(ben), "stem #3");
    soon().untilAsserted(
        () -> assertThat(said(teams.personal(ben))).last().asString().contains("aan geen sessie mee"));
  }

  @Test
  void who_asks_something_elsewhere_in_the_channel_means_the_session_that_is_held_there() {
    at.opens("open proefsessie 1 tafel");
    ben.mentions(at.room.channel, "tafel 1");
    soon().until(() -> at.room.session(at.together()).circle().at(Room.table(1)).size() == 1);
  }

  @Test
  void the_bot_says_once_what_can_be_said_where_it_comes() {
    Chat group = teams.group(at.ana, ben);
    teams.installs(at.ana, group);
    teams.installs(at.ana, group);
    soon().untilAsserted(() -> assertThat(said(group)).singleElement().asString()
        .contains("@Draaiboek open").contains("Hello"));
    teams.installs(ben, teams.personal(ben));
    soon().untilAsserted(
        () -> assertThat(said(teams.personal(ben))).singleElement().asString().contains("help"));
  }

  @Test
  void who_comes_into_the_chat_while_a_session_goes_on_takes_part_from_their_own_chat() {
    Chat group = teams.group(at.ana, ben);
    at.opens(group, "open proefsessie 1 tafel");
    at.next("Start");
    TeamsPerson driss = at.room.comes("Driss");
    teams.came(group, driss);
    Chat his = teams.personal(driss);
    soon().untilAsserted(() -> assertThat(said(his)).last().asString().contains("Dit is er nu bezig"));
    driss.presses(his.lastFromBot(), "Doe mee");
    assertThat(at.room.session(group).circle().participants()).hasSize(1);
    TeamsPerson esra = at.room.comes("Esra").withoutApp();
    teams.came(group, esra);
    soon().untilAsserted(() -> assertThat(said(hers)).anyMatch(t -> t.contains("Ik kan Esra niet alleen")));
  }

  @Test
  void the_facilitator_is_told_once_who_left_and_that_the_app_is_gone_and_the_session_goes_on() {
    Chat group = teams.group(at.ana, ben);
    at.opens(group, "open proefsessie 1 tafel");
    ben.mentions(group, "tafel 1");
    soon().until(() -> at.room.session(group).circle().participants().size() == 1);
    teams.left(group, ben);
    teams.left(group, ben);
    soon().untilAsserted(
        () -> assertThat(said(hers)).filteredOn(t -> t.contains("Ben is weg uit het gesprek")).hasSize(1));
    teams.removes(at.ana, group);
    soon().untilAsserted(
        () -> assertThat(said(hers)).filteredOn(t -> t.contains("app Draaiboek is weg")).hasSize(1));
    at.next("Start");
    assertThat(at.room.session(group)).isInstanceOf(Session.Running.class);
  }
}
