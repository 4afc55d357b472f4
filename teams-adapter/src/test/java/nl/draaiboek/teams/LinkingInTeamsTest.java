package nl.draaiboek.teams;

import static nl.draaiboek.teams.AtATable.said;
import static nl.draaiboek.teams.AtATable.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.ChatCodes.Holder;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.TeamsPerson;
import nl.draaiboek.teams.parts.TeamsIds;
import nl.draaiboek.testkit.GroupScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session that is open elsewhere comes into Teams with a code, and one from Teams is asked for a code to bring it elsewhere. */
class LinkingInTeamsTest {
  private static final Pattern CODE = Pattern.compile("koppel ([A-Z]{4} [A-Z]{4})");

  @RegisterExtension
  final FakeTeams teams = new FakeTeams();
  private final OnTeams room = new OnTeams(teams);
  private final TeamsPerson ana = room.comes("Ana");
  private final TeamsPerson ben = room.comes("Ben");
  private final Chat hers = teams.personal(ana);

  @AfterEach
  void everyone_goes() {
    room.close();
  }

  @Test
  void a_session_from_the_browser_comes_into_a_channel_with_all_its_rooms_and_the_remote() {
    Holder leader = room.opensInBrowser("proefsessie", 2);
    Chat together = ana.mentions(room.channel, "koppel " + room.codes.make(leader).spoken()).chat();
    soon().untilAsserted(() -> assertThat(said(hers)).anyMatch(t -> t.contains("is nu ook hier")));
    room.settles();
    Session.Opened session = room.session(together);
    assertThat(session.house().session()).isEqualTo(leader.owner());
    assertThat(session.circle().conversations(Room.table(2))).hasSize(1);
    assertThat(room.store.accounts().find(leader.owner(), TeamsIds.account(OnTeams.person(ana))))
        .contains(leader.person());
    ana.presses(room.remote(ana), "Start");
    assertThat(room.session(together)).isInstanceOf(Session.Running.class);
    assertThat(session.circle().present()).hasSize(1);
  }

  @Test
  void groups_that_need_more_tables_get_a_thread_each() {
    Holder leader = room.opensInBrowser(GroupScript.script(), 1);
    Chat together = ana.mentions(room.channel, "koppel " + room.codes.make(leader).spoken()).chat();
    soon().untilAsserted(() -> assertThat(said(hers)).anyMatch(t -> t.contains("is nu ook hier")));
    GroupScript.goesOnToGroups(room.engine, leader.owner(), leader.person(), 9);
    soon().untilAsserted(
        () -> assertThat(room.session(together).circle().conversations(Room.table(3))).hasSize(1));
    assertThat(room.session(together).circle().conversations(Room.table(2))).hasSize(1);
    assertThat(room.session(together).circle().conversations(Room.table(1))).hasSize(1);
  }

  @Test
  void a_group_chat_becomes_table_1_and_who_has_a_remote_elsewhere_keeps_it_there() {
    Holder leader = room.opensInBrowser("proefsessie", 1);
    room.tiesRemote(leader, "discord:dm/81");
    Chat group = teams.group(ana, ben);
    ana.mentions(group, "link " + room.codes.make(leader).spoken());
    soon().untilAsserted(() -> assertThat(said(hers)).last().asString().contains("is nu ook hier"));
    room.settles();
    assertThat(room.session(group).circle().ties().remotes())
        .containsExactly(Map.entry(leader.person(), new ConversationId("discord:dm/81")));
    assertThat(room.card(group).buttons()).anyMatch(b -> b.startsWith("Tafel 1"));
  }

  @Test
  void a_wrong_an_old_and_a_used_code_get_a_clear_answer_and_guesses_are_slowed() {
    Holder leader = room.opensInBrowser("proefsessie", 1);
    Chat bens = teams.personal(ben);
    ben.mentions(room.channel, "koppel BOKA MERI");
    soon().untilAsserted(() -> assertThat(said(bens)).last().asString().contains("Deze code werkt niet"));
    String code = room.codes.make(leader).spoken();
    room.goesOn(Duration.ofMinutes(15));
    ben.mentions(room.channel, "koppel " + code);
    soon().untilAsserted(
        () -> assertThat(said(bens)).filteredOn(t -> t.contains("Deze code werkt niet")).hasSize(2));
    ana.says(hers, "koppel " + room.codes.make(leader).spoken());
    soon().untilAsserted(() -> assertThat(said(hers)).anyMatch(t -> t.contains("is nu ook hier")));
    for (int i = 0; i < 6; i++)
      ben.mentions(room.channel, "koppel BOKAMERI");
    soon().untilAsserted(() -> assertThat(said(bens)).last().asString().contains("Dat ging te vaak mis"));
    assertThat(room.store.accounts().find(leader.owner(), TeamsIds.account(OnTeams.person(ben)))).isEmpty();
  }

  @Test
  void where_another_session_goes_on_it_does_not_come() {
    Holder leader = room.opensInBrowser("proefsessie", 1);
    Chat group = teams.group(ana, ben);
    room.opens(ben, group, "proefsessie", 1);
    SessionId there = room.session(group).house().session();
    ana.mentions(group, "koppel " + room.codes.make(leader).spoken());
    soon().untilAsserted(
        () -> assertThat(said(hers)).anyMatch(t -> t.contains("Hier loopt al een sessie")));
    assertThat(room.session(group).house().session()).isEqualTo(there);
  }

  @Test
  void who_leads_gets_a_code_with_the_remote_or_by_typing_and_nobody_else_does() {
    Chat thread = room.calls(ana);
    room.opens(ana, thread, "proefsessie", 1);
    ana.presses(room.remote(ana), "Ook naar een andere chat");
    soon().untilAsserted(() -> assertThat(codes()).hasSize(1));
    ana.mentions(thread, "koppel");
    soon().untilAsserted(() -> assertThat(codes()).hasSize(2));
    ben.mentions(thread, "koppel");
    soon().untilAsserted(() -> assertThat(said(teams.personal(ben))).last().asString()
        .containsIgnoringCase("alleen de begeleider"));
  }

  private List<String> codes() {
    return said(hers).stream().flatMap(t -> CODE.matcher(t).results().map(m -> m.group(1))).toList();
  }
}
