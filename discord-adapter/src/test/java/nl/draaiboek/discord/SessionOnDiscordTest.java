package nl.draaiboek.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.ChatCodes.Holder;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Interaction;
import nl.draaiboek.discord.fake.Person;
import nl.draaiboek.testkit.GroupScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session from its opening on, as people on Discord see it. */
class SessionOnDiscordTest {
  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final OnDiscord room = new OnDiscord(discord);
  private final Person ana = room.comes("Ana");
  private final Person ben = room.comes("Ben");

  @AfterEach
  void everyone_goes() {
    room.close();
  }

  @Test
  void a_session_is_opened_in_a_channel_with_a_thread_for_each_table_and_the_remote_in_a_direct_message() {
    room.opens(ana, "proefsessie", 2);
    assertThat(ana.seesAlone()).last().satisfies(m -> assertThat(m.text()).contains("De sessie is open")
        .contains("<https://draaiboek.example/j/abc>"));
    assertThat(room.channel.threads()).extracting(t -> t.name()).containsExactly("Tafel 1", "Tafel 2");
    assertThat(room.card(room.channel).text()).contains("De sessie begint zo");
    assertThat(room.remote(ana).buttons()).extracting(b -> b.label()).contains("Start");
    assertThat(room.remote(ana).buttons()).extracting(b -> b.url())
        .contains("https://draaiboek.example/b/abc");
  }

  @Test
  void whoever_opens_a_session_says_how_many_minutes_it_lasts() {
    assertThat(ana.slash("session open", Map.of("script", "stakeholders", "minutes", 75)).reply().text())
        .contains("De sessie is open");
    assertThat(room.session().house().script().length()).isEqualTo(Duration.ofMinutes(75));
  }

  @Test
  void a_session_that_cannot_last_so_long_is_not_opened_and_whoever_asks_reads_how_long_it_can() {
    for (int minutes : new int[]{59, 91})
      assertThat(
          ana.slash("session open", Map.of("script", "stakeholders", "minutes", minutes)).reply().text())
          .contains("60 tot 90 minuten");
    assertThat(room.store.index().open()).isEmpty();
    assertThat(room.channel.threads()).isEmpty();
  }

  @Test
  void a_session_that_is_open_elsewhere_comes_into_a_channel_with_a_code_that_works_once() {
    Holder leader = room.opensInBrowser("proefsessie", 2);
    String code = room.codes.make(leader).spoken();
    assertThat(ben.slash("session link", Map.of("code", "BOKA MERI")).reply().text())
        .contains("Deze code werkt niet");
    assertThat(ana.slash("session link", Map.of("code", code)).reply().text()).contains("is nu ook hier");
    assertThat(ben.slash("session link", Map.of("code", code)).reply().text())
        .contains("Deze code werkt niet");
    room.settles();
    assertThat(room.session().house().session()).isEqualTo(leader.owner());
    assertThat(room.channel.threads()).extracting(t -> t.name()).containsExactly("Tafel 1", "Tafel 2");
    room.leads(ana, room.remote(ana), "Start");
    assertThat(room.session()).isInstanceOf(Session.Running.class);
    assertThat(room.session().circle().present()).hasSize(1);
  }

  @Test
  void groups_that_need_more_tables_get_a_thread_each() {
    Holder leader = room.opensInBrowser(GroupScript.script(), 1);
    ana.slash("session link", Map.of("code", room.codes.make(leader).spoken())).reply();
    room.settles();
    assertThat(room.channel.threads()).extracting(t -> t.name()).containsExactly("Tafel 1");
    GroupScript.goesOnToGroups(room.engine, leader.owner(), leader.person(), 9);
    await().atMost(Duration.ofSeconds(30)).untilAsserted(
        () -> assertThat(room.session().circle().conversations(Room.table(3))).hasSize(1));
    assertThat(room.channel.threads()).extracting(t -> t.name()).containsExactly("Tafel 1", "Tafel 2",
        "Tafel 3");
  }

  @Test
  void who_leads_gets_a_code_for_another_chat_with_the_command_or_the_remote_and_nobody_else_does() {
    room.opens(ana, "proefsessie", 1);
    assertThat(ana.presses(room.remote(ana), "Ook naar een andere chat").reply().text())
        .contains("koppel ");
    assertThat(ana.slash("session link", Map.of()).reply().text()).contains("koppel ");
    assertThat(ben.slash("session link", Map.of()).reply().text())
        .containsIgnoringCase("alleen de begeleider");
  }

  @Test
  void people_choose_a_table_with_a_button_and_are_shown_to_its_thread() {
    room.opens(ana, "proefsessie", 2);
    ben.presses(room.card(room.channel), "Tafel 2");
    await().untilAsserted(() -> assertThat(room.table(2).members()).contains(ben));
    assertThat(room.card(room.channel).buttons()).extracting(b -> b.label())
        .anyMatch(l -> l.startsWith("Tafel 2 (1"));
  }

  @Test
  void the_facilitator_leads_with_the_remote_and_each_block_has_a_card_of_its_own() {
    room.opens(ana, "proefsessie", 1);
    ben.presses(room.card(room.channel), "Tafel 1").acknowledgement();
    ChatMessage lobby = room.card(room.channel);
    room.leads(ana, room.remote(ana), "Start");
    room.settles();
    assertThat(lobby.isPressable()).isFalse();
    assertThat(room.card(room.channel)).isNotEqualTo(lobby);
    assertThat(room.card(room.channel).text()).contains("<t:");
    room.leads(ana, room.remote(ana), "Volgende blok");
    room.settles();
    assertThat(((Session.Running) room.session()).course().together()).isFalse();
    assertThat(room.card(room.table(1)).buttons()).extracting(b -> b.label()).contains("Mijn deel",
        "Wij zijn klaar");
  }

  @Test
  void a_note_is_written_with_a_button_and_a_form_and_its_writer_alone_is_told() {
    room.writing(ana, ben);
    Interaction press = ben.presses(room.card(room.table(1)), "Schrijf een briefje");
    Interaction sent = ben.fillsIn(press.form(), Map.of("words", "Buren *koken* samen @everyone"));
    assertThat(sent.reply().text()).contains("Staat erop");
    room.settles();
    ChatMessage card = room.card(room.table(1));
    assertThat(card.text()).contains("Buren \\*koken\\* samen").doesNotContain("@everyone");
    assertThat(card.pings()).isEmpty();
  }

  @Test
  void a_note_is_written_with_a_command() {
    room.writing(ana, ben);
    assertThat(ben.slash("note", Map.of("words", "Buren koken samen")).reply().text()).contains("Staat erop");
  }

  @Test
  void whoever_asks_to_be_forgotten_is_asked_first_and_then_nothing_in_the_store_tells_who_they_were() {
    room.writing(ana, ben);
    ben.slash("note", Map.of("words", "Buren koken samen")).reply();
    PersonId him = room.session().circle().participants().getFirst().person();
    SessionId session = room.session().house().session();
    ChatMessage question = ben.slash("forget", Map.of()).reply();
    assertThat(question.text()).contains("Anonieme briefjes blijven");
    assertThat(room.store.people().names(session)).as("not before the button").containsKey(him);
    ben.presses(question, "Vergeet mij, en wat ik schreef").acknowledgement();
    await().atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(ben.seesAlone().getLast().text()).contains("Je bent hier vergeten"));
    assertThat(room.store.people().names(session)).doesNotContainKey(him);
    assertThat(room.store.accounts().all(session, him)).isEmpty();
    assertThat(room.store.sessions().read(session, 0).events().toString()).doesNotContain("Buren koken");
    assertThat(room.session().work().notes().stream()).allMatch(Note::removed);
  }

  @Test
  void votes_are_placed_on_a_page_that_its_voter_alone_sees() {
    room.writing(ana, ben);
    ben.slash("note", Map.of("words", "Buren koken samen")).reply();
    room.leads(ana, room.remote(ana), "Volgende blok");
    Interaction mine = ben.presses(room.card(room.table(1)), "Doe mee");
    Interaction votes = ben.presses(mine.reply(), "Plak een stip");
    votes.acknowledgement();
    ChatMessage page = ben.seesAlone().getLast();
    ben.picks(page, "Plak een stip", "Buren koken samen").acknowledgement();
    await().untilAsserted(
        () -> assertThat(ben.seesAlone().getLast().text()).contains("Je hebt nog 2 stippen"));
  }

  @Test
  void an_old_button_says_what_is_going_on_now() {
    room.opens(ana, "proefsessie", 1);
    ben.presses(room.card(room.channel), "Tafel 1").acknowledgement();
    ChatMessage remote = room.remote(ana);
    String start = remote.buttons().getFirst().customId();
    room.leads(ana, remote, "Start");
    room.leads(ana, room.remote(ana), "Volgende blok");
    assertThat(ana.forges(remote, start).acknowledgement().isEmpty()).isFalse();
    assertThat(((Session.Running) room.session()).course().steps()).isEqualTo(2);
  }

  @Test
  void a_participant_who_copies_the_button_of_the_facilitator_is_refused() {
    room.opens(ana, "proefsessie", 1);
    ben.presses(room.card(room.channel), "Tafel 1").acknowledgement();
    Interaction forged = ben.forges(room.card(room.channel), "do:steer/next/0/0");
    assertThat(forged.reply().text()).contains("begeleider");
    assertThat(room.session()).isInstanceOf(Session.Lobby.class);
  }

  @Test
  void whoever_leads_lets_somebody_lead_too_and_they_get_a_remote_of_their_own() {
    room.opens(ana, "proefsessie", 1);
    Person chantal = room.comes("Chantal");
    assertThat(ana.slash("session colead", Map.of("user", chantal)).reply().text())
        .contains("Chantal begeleidt nu ook");
    room.leads(chantal, room.remote(chantal), "Start");
    assertThat(room.session()).isInstanceOf(Session.Running.class);
  }

  @Test
  void whoever_has_the_role_that_the_server_sets_leads_too() {
    room.opens(ana, "proefsessie", 1);
    Person chantal = room.comes("Chantal").gets(discord.guild().role("Begeleiders"));
    chantal.slash("session start", Map.of()).acknowledgement();
    await().until(() -> room.session() instanceof Session.Running);
    assertThat(room.remote(chantal).buttons()).extracting(b -> b.label()).contains("Volgende blok");
  }

  @Test
  void a_participant_cannot_make_themselves_a_facilitator() {
    room.opens(ana, "proefsessie", 1);
    ben.presses(room.card(room.channel), "Tafel 1").acknowledgement();
    assertThat(ben.slash("session colead", Map.of("user", ben)).reply().text())
        .containsIgnoringCase("begeleid");
    assertThat(room.session().circle().participants()).hasSize(1);
  }

  @Test
  void a_card_of_nearly_an_hour_old_goes_and_is_posted_anew() {
    room.opens(ana, "proefsessie", 1);
    ChatMessage lobby = room.card(room.channel);
    room.clock.set(Instant.now().plus(Duration.ofMinutes(56)));
    ben.presses(lobby, "Tafel 1").acknowledgement();
    await().untilAsserted(() -> {
      room.settles();
      assertThat(lobby.isDeleted()).isTrue();
    });
    assertThat(room.card(room.channel).text()).contains("De sessie begint zo");
  }

  @Test
  void a_button_that_was_never_ours_is_answered_politely() {
    room.opens(ana, "proefsessie", 1);
    assertThat(ben.forges(room.card(room.channel), "nonsense").reply().text()).contains("niet meer");
    assertThat(ben.forges(room.card(room.channel), "do:act/nowhere/at/all").reply().text()).isNotBlank();
  }

  @Test
  void whoever_wants_to_go_to_a_block_is_told_which_there_are() {
    room.opens(ana, "proefsessie", 1);
    assertThat(ana.completes("session jump", "block", "").suggestions()).containsExactly("Welkom",
        "Ideeën schrijven",
        "Stemmen", "Check-out", "Einde");
    assertThat(ana.completes("session jump", "block", "STEM").suggestions()).containsExactly("Stemmen");
  }

  @Test
  void commands_are_registered_once() {
    try (OnDiscord again = new OnDiscord(discord)) {
      Person driss = again.comes("Driss");
      again.opens(driss, "proefsessie", 1);
      assertThat(discord.commandOverwrites()).isEqualTo(1);
    }
  }
}
