package nl.draaiboek.teams;

import static nl.draaiboek.teams.AtATable.said;
import static nl.draaiboek.teams.AtATable.soon;
import static nl.draaiboek.teams.AtATable.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.SeenMessage;
import nl.draaiboek.teams.fake.TeamsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people type, to the bot alone and in a thread, with and without its being allowed to read along. */
class TypingInTeamsTest {
  @RegisterExtension
  final FakeTeams teams = new FakeTeams();
  private final AtATable at = new AtATable(teams);
  private final TeamsPerson ben = at.room.comes("Ben");
  private final TeamsPerson chantal = at.room.comes("Chantal");
  private final Chat alone = teams.personal(ben);

  @BeforeEach
  void ben_and_chantal_write_at_table_1() {
    at.writing(ben, chantal);
  }

  @AfterEach
  void everyone_goes() {
    at.close();
  }

  @Test
  void what_is_said_to_the_bot_alone_becomes_a_note_and_its_writer_is_told() {
    ben.says(alone, "💡 Buren koken samen");
    soon().untilAsserted(() -> assertThat(said(alone)).last().asString().contains("Staat erop"));
    assertThat(at.notes()).containsExactly("Buren koken samen");
  }

  @Test
  void whoever_types_that_they_want_to_be_forgotten_presses_once_more_and_the_store_forgets_them() {
    ben.says(alone, "💡 Buren koken samen");
    soon().until(() -> at.notes().size() == 1);
    PersonId him = at.room.session(at.together()).work().notes().stream().findFirst().orElseThrow()
        .author();
    SessionId session = at.room.session(at.together()).house().session();
    ben.says(alone, "vergeet mij");
    soon().untilAsserted(() -> assertThat(said(alone)).last().asString().contains("wat ik schreef"));
    assertThat(at.room.store.people().names(session)).as("not before the button").containsKey(him);
    ben.presses(alone.lastFromBot(), "Vergeet mij, en wat ik schreef");
    soon().untilAsserted(() -> assertThat(at.room.store.people().names(session)).doesNotContainKey(him));
    soon().untilAsserted(() -> assertThat(at.room.store.sessions().read(session, 0).events().toString())
        .doesNotContain("Buren koken"));
    assertThat(at.room.store.accounts().all(session, him)).isEmpty();
  }

  @Test
  void english_is_understood_beside_dutch_and_answered_in_the_language_of_their_teams() {
    ben.reads("en-GB").says(alone, "yellow: Neighbours cook together");
    soon().untilAsserted(() -> assertThat(said(alone)).last().asString().contains("It is up"));
    ben.says(alone, "my notes");
    soon().untilAsserted(() -> assertThat(said(alone)).last().asString().contains("Your notes"));
    assertThat(at.notes()).containsExactly("Neighbours cook together");
  }

  @Test
  void a_message_in_the_thread_that_names_the_bot_becomes_a_note_and_the_thread_stays_quiet() {
    Chat table = at.room.table(1);
    int before = table.fromBot().size();
    ben.mentions(table, "geel: Buren koken samen");
    soon().untilAsserted(() -> assertThat(said(alone)).last().asString().contains("Staat erop"));
    assertThat(at.notes()).containsExactly("Buren koken samen");
    assertThat(table.fromBot()).hasSize(before);
  }

  @Test
  void who_has_not_added_the_app_gets_a_short_reply_once_in_a_block_and_the_facilitator_hears_what_to_do() {
    Chat table = at.room.table(1);
    ben.withoutApp();
    int before = table.fromBot().size();
    ben.mentions(table, "geel: Buren koken samen");
    soon().untilAsserted(() -> assertThat(said(table)).last().asString().contains("Staat erop"));
    ben.mentions(table, "geel: Buren eten samen");
    ben.mentions(table, "geel: Buren lopen samen");
    soon().until(() -> at.notes().size() == 3);
    soon().untilAsserted(
        () -> assertThat(said(teams.personal(at.ana))).filteredOn(t -> t.contains("Ik kan Ben niet"))
            .hasSize(1));
    assertThat(table.fromBot()).hasSize(before + 1);
  }

  @Test
  void outside_a_thread_the_short_reply_begins_no_thread_but_comes_at_their_table() {
    ben.withoutApp();
    int threads = teams.threads(at.room.channel).size();
    ObjectNode said = JsonNodeFactory.instance.objectNode().put("type", "message")
        .put("text", "<at>Draaiboek</at> geel: Buren koken samen");
    ObjectNode whole = teams.complete(ben, at.room.channel, said);
    whole.putArray("entities").addObject().put("type", "mention").put("text", "<at>Draaiboek</at>")
        .set("mentioned", whole.path("recipient"));
    assertThat(teams.delivers(whole).status()).isLessThan(300);
    soon().untilAsserted(() -> assertThat(said(at.room.table(1))).last().asString().contains("Staat erop"));
    assertThat(teams.threads(at.room.channel)).hasSize(threads);
  }

  @Test
  void without_leave_to_read_along_what_does_not_name_the_bot_is_not_even_heard() {
    ben.says(at.room.table(1), "geel: Buren koken samen");
    ben.says(alone, "geel: Dossiers liggen");
    soon().until(() -> !at.notes().isEmpty());
    assertThat(at.notes()).containsExactly("Dossiers liggen");
  }

  @Test
  void with_leave_to_read_along_a_plain_message_in_the_thread_is_a_note_and_ordinary_talk_is_not() {
    at.room.team.grantsReading();
    Chat table = at.room.table(1);
    int before = table.fromBot().size();
    ben.says(table, "Zullen we koffie halen?");
    ben.says(table, "open deur, dat weten we toch");
    ben.says(table, "geel: Buren koken samen");
    soon().until(() -> !at.notes().isEmpty());
    assertThat(at.notes()).containsExactly("Buren koken samen");
    assertThat(table.fromBot()).hasSize(before);
  }

  @Test
  void help_says_whether_plain_messages_are_heard() {
    Chat table = at.room.table(1);
    ben.mentions(table, "help");
    soon().untilAsserted(() -> assertThat(said(alone)).last().asString().contains("alleen waar @Draaiboek"));
    at.room.team.grantsReading();
    ben.says(table, "Goedemorgen");
    ben.mentions(table, "help");
    soon().untilAsserted(() -> assertThat(said(alone)).last().asString().contains("Ik lees hier mee"));
  }

  @Test
  void who_names_the_bot_and_says_nothing_is_helped() {
    ben.mentions(at.room.table(1), "");
    soon().untilAsserted(() -> assertThat(said(alone)).last().asString().contains("Wat je nu kunt doen"));
  }

  @Test
  void whoever_edits_a_message_changes_its_note_and_whoever_deletes_it_takes_it_back() {
    SeenMessage typed = ben.says(alone, "💡 Buren koken samen");
    soon().until(() -> at.notes().size() == 1);
    ben.edits(typed, "💡 Buren koken elke week samen");
    soon().untilAsserted(() -> assertThat(at.notes()).containsExactly("Buren koken elke week samen"));
    ben.deletes(typed);
    soon().untilAsserted(() -> assertThat(at.notes()).isEmpty());
  }

  @Test
  void a_note_that_is_edited_in_the_thread_changes_too() {
    SeenMessage typed = ben.mentions(at.room.table(1), "geel: Buren koken samen");
    soon().until(() -> at.notes().size() == 1);
    ben.edits(typed, "geel: Buren koken elke week samen");
    soon().untilAsserted(() -> assertThat(at.notes()).containsExactly("Buren koken elke week samen"));
  }

  @Test
  void lines_that_each_look_like_a_note_are_as_many_notes() {
    SeenMessage typed = ben.says(alone, "geel: Buren koken\ngeel: Buren eten\ngeel: Buren lopen");
    soon().until(() -> at.notes().size() == 3);
    ben.edits(typed, "geel: Buren koken\ngeel: Buren drinken");
    soon().untilAsserted(() -> assertThat(at.notes()).containsExactly("Buren koken", "Buren drinken"));
  }

  @Test
  void votes_are_typed_and_told_to_their_voter_alone() {
    ben.says(alone, "💡 Buren koken samen");
    soon().until(() -> at.notes().size() == 1);
    at.next("Volgende blok");
    Chat table = at.room.table(1);
    int before = table.fromBot().size();
    ben.mentions(table, "stem #1 #1");
    soon().untilAsserted(() -> assertThat(said(alone)).last().asString().contains("Gedaan"));
    ben.says(alone, "vote #1 #1");
    soon().untilAsserted(() -> assertThat(said(alone)).last().asString().contains("nog 1 stip"));
    assertThat(table.fromBot()).hasSize(before);
  }

  @Test
  void the_facilitator_leads_by_typing_in_both_languages() {
    Chat remote = teams.personal(at.ana);
    at.ana.says(remote, "pauze");
    soon().until(() -> at.room.session(at.together()) instanceof Session.Paused);
    at.ana.mentions(at.together(), "go on");
    soon().until(() -> at.room.session(at.together()) instanceof Session.Running);
    at.ana.says(remote, "+5");
    at.ana.says(remote, "next");
    soon().untilAsserted(() -> assertThat(at.room.events(at.together()))
        .filteredOn(SessionEvent.BlockStarted.class::isInstance).hasSize(3));
    at.ana.says(remote, "status");
    soon().untilAsserted(() -> assertThat(said(remote)).last().asString().contains("Hoe het gaat"));
  }

  @Test
  void a_slip_of_the_pen_is_offered_as_a_button_and_not_carried_out() {
    Chat remote = teams.personal(at.ana);
    at.ana.says(remote, "volgedne");
    soon().untilAsserted(() -> assertThat(remote.lastFromBot().buttons()).containsExactly("volgende"));
    assertThat(((Session.Running) at.room.session(at.together())).course().steps()).isEqualTo(2);
    at.ana.presses(remote.lastFromBot(), "volgende");
    soon().until(() -> ((Session.Running) at.room.session(at.together())).course().steps() == 3);
  }

  @Test
  void what_is_for_one_person_alone_is_not_told_in_the_thread() {
    Chat table = at.room.table(1);
    ben.says(alone, "geel: Buren koken samen");
    soon().until(() -> at.notes().size() == 1);
    ben.withoutApp();
    at.room.goesOff();
    at.room.comesOn();
    ben.mentions(table, "mijn briefjes");
    soon().untilAsserted(() -> assertThat(said(table)).last().asString().contains("alleen voor jou"));
    assertThat(words(table.lastFromBot())).doesNotContain("Buren koken");
  }

  @Test
  void the_same_message_a_hundred_times_at_once_is_one_note_and_one_answer() throws InterruptedException {
    var activity = teams.complete(ben, alone,
        com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode().put("type", "message")
            .put("text", "geel: Buren koken samen"));
    Thread[] senders = new Thread[100];
    for (int i = 0; i < senders.length; i++)
      senders[i] = Thread.startVirtualThread(() -> teams.delivers(activity.deepCopy()));
    for (Thread sender : senders)
      sender.join();
    soon().until(() -> said(alone).stream().anyMatch(t -> t.contains("Staat erop")));
    assertThat(at.notes()).hasSize(1);
    assertThat(said(alone)).filteredOn(t -> t.contains("Staat erop")).hasSize(1);
  }

  @Test
  void the_same_message_after_a_start_anew_is_one_note() {
    var activity = teams.complete(ben, alone,
        com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode().put("type", "message")
            .put("text", "geel: Buren koken samen"));
    teams.delivers(activity.deepCopy());
    soon().until(() -> at.notes().size() == 1);
    at.room.goesOff();
    at.room.comesOn();
    teams.delivers(activity.deepCopy());
    ben.says(alone, "geel: Buren eten samen");
    soon().until(() -> at.notes().size() == 2);
    assertThat(at.notes()).containsExactly("Buren koken samen", "Buren eten samen");
  }

  @Test
  void a_table_that_calls_is_told_to_who_leads_with_a_sound() {
    chantal.mentions(at.room.table(1), "roep begeleider");
    Chat remote = teams.personal(at.ana);
    soon().untilAsserted(() -> assertThat(said(remote)).last().asString().contains("Tafel 1 vraagt om je"));
    assertThat(remote.lastFromBot().activity().path("channelData").path("notification").path("alert")
        .asBoolean()).isTrue();
  }

  @Test
  void who_comes_late_gets_what_is_going_on_and_the_facilitator_is_told() {
    TeamsPerson driss = at.room.comes("Driss");
    driss.mentions(at.room.table(1), "geel: Laat maar wel");
    Chat his = teams.personal(driss);
    soon().untilAsserted(() -> assertThat(said(his)).anyMatch(t -> t.contains("Dit is er nu bezig")));
    soon().untilAsserted(
        () -> assertThat(said(teams.personal(at.ana))).anyMatch(t -> t.contains("Driss kwam er nu bij")));
    SeenMessage page = his.fromBot().stream().filter(m -> words(m).contains("Dit is er nu bezig")).findFirst()
        .orElseThrow();
    driss.presses(page, "Schrijf een briefje");
    driss.presses(page, "Hang op", Map.of("answer-words", "Vanaf mijn telefoon"));
    soon().untilAsserted(() -> assertThat(at.notes()).contains("Vanaf mijn telefoon"));
  }
}
