package nl.draaiboek.teams;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draaiboek.core.conversation.Room;
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
}
