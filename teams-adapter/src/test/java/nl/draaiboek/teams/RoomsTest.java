package nl.draaiboek.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.TeamsPerson;
import nl.draaiboek.teams.parts.TeamsIds;
import nl.draaiboek.teams.room.Furnished;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where a session is held in Teams. */
class RoomsTest {
  @RegisterExtension
  final FakeTeams teams = new FakeTeams();
  private final OnTeams on = new OnTeams(teams);
  private final TeamsPerson ana = on.comes("Ana");

  @AfterEach
  void everyone_goes() {
    on.close();
  }

  @Test
  void in_a_channel_all_are_in_the_thread_where_ana_asked_and_each_table_has_a_thread_of_its_own() {
    Chat thread = on.calls(ana);
    Furnished rooms = on.opens(ana, thread, "proefsessie", 2);
    var circle = on.session(thread).circle();
    assertThat(circle.conversations(Room.PLENARY)).containsExactly(TeamsIds.conversation(thread.id()));
    assertThat(circle.conversations(Room.table(1))).containsExactly(TeamsIds.conversation(on.table(1).id()));
    assertThat(circle.conversations(Room.table(2))).containsExactly(TeamsIds.conversation(on.table(2).id()));
    assertThat(circle.ties().remotes()).containsValue(TeamsIds.personal(OnTeams.person(ana)));
    assertThat(rooms.remoteHere()).isTrue();
    assertThat(rooms.told()).isEmpty();
  }

  @Test
  void a_second_time_makes_nothing_twice() {
    Chat thread = on.calls(ana);
    on.opens(ana, thread, "proefsessie", 2);
    int threads = teams.threads(on.channel).size();
    var session = on.session(thread);
    PersonId leader = session.circle().ties().remotes().keySet().iterator().next();
    Furnished again = on.furnishes(session.house().session(), leader, ana, thread);
    assertThat(teams.threads(on.channel)).hasSize(threads);
    assertThat(again.remoteHere()).isTrue();
    assertThat(on.session(thread).circle().ties()).isEqualTo(session.circle().ties());
  }

  @Test
  void a_group_chat_is_table_one_and_the_bot_says_where_the_others_sit() {
    Chat chat = teams.group(ana, on.comes("Ben"));
    Furnished rooms = on.opens(ana, chat, "proefsessie", 3);
    assertThat(on.session(chat).circle().conversations(Room.table(1)))
        .containsExactly(TeamsIds.conversation(chat.id()));
    assertThat(rooms.elsewhere()).containsExactly(Room.table(2), Room.table(3));
    assertThat(said(rooms)).singleElement().asString().contains("deze chat is tafel 1").contains("browser");
    assertThat(on.card(chat).buttons()).isNotEmpty();
  }

  @Test
  void in_a_group_chat_with_one_table_nothing_needs_to_be_said() {
    Chat chat = teams.group(ana);
    Furnished rooms = on.opens(ana, chat, "proefsessie", 1);
    assertThat(rooms.elsewhere()).isEmpty();
    assertThat(rooms.told()).isEmpty();
  }

  @Test
  void a_group_chat_gets_the_wrap_up_with_a_link_to_its_page() {
    Chat chat = teams.group(ana);
    on.opens(ana, chat, "proefsessie", 1);
    Session.Opened session = on.session(chat);
    PersonId leader = session.circle().ties().remotes().keySet().iterator().next();
    for (SessionCommand command : List.of(new SessionCommand.Close(), new SessionCommand.PublishWrapUp()))
      assertThat(on.engine.command(session.house().session(), command.toString(), command, leader))
          .isInstanceOf(Reply.Noted.class);
    on.settles();
    assertThat(chat.fromBot()).anySatisfy(message -> assertThat(message.card().orElseThrow().toString())
        .contains("Open het verslag").contains(OnTeams.PUBLIC + "w/abc"));
  }

  @Test
  void alone_with_the_bot_ana_has_her_remote_and_the_others_join_in_the_browser() {
    Furnished rooms = on.opens(ana, teams.personal(ana), "proefsessie", 2);
    assertThat(on.remote(ana).buttons()).contains("Start");
    assertThat(rooms.elsewhere()).hasSize(2);
    assertThat(said(rooms)).singleElement().asString().contains("browser");
  }

  @Test
  void who_has_not_added_the_app_is_told_to_and_leads_by_typing() {
    ana.withoutApp();
    Furnished rooms = on.opens(ana, on.calls(ana), "proefsessie", 1);
    assertThat(rooms.remoteHere()).isFalse();
    assertThat(said(rooms)).singleElement().asString().contains("Voeg de app toe")
        .contains("@Draaiboek volgende");
  }

  @Test
  void a_thread_that_may_have_been_begun_is_not_begun_again_and_ana_is_told() {
    Chat thread = on.calls(ana);
    teams.trouble().doesAndAnswers(504);
    Furnished rooms = on.opens(ana, thread, "proefsessie", 2);
    assertThat(rooms.elsewhere()).containsExactly(Room.table(1));
    assertThat(said(rooms)).singleElement().asString().contains("tafel 1");
    assertThat(on.table(1).fromBot()).hasSize(1);
    assertThat(on.card(on.table(2)).buttons()).isNotEmpty();
  }

  @Test
  void when_teams_asks_to_wait_the_threads_come_a_little_later() {
    Chat thread = on.calls(ana);
    teams.trouble().asksToWait(Duration.ofSeconds(5)).asksToWait(Duration.ofSeconds(5));
    Furnished rooms = on.opens(ana, thread, "proefsessie", 2);
    assertThat(rooms.elsewhere()).isEmpty();
    assertThat(rooms.told()).isEmpty();
  }

  private static List<String> said(Furnished rooms) {
    Listener dutch = new Listener(Language.DUTCH, ZoneOffset.UTC, Names.NOBODY);
    return rooms.told().stream().map(line -> Languages.bundled().say(line, dutch)).toList();
  }
}
