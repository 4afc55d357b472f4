package nl.draaiboek.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.Visitor;
import nl.draaiboek.core.engine.Meetings;
import nl.draaiboek.core.network.Attendance;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.session.SessionCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A meeting of a network becomes a session. */
class MeetingsTest {
  private final Learners learners = new Learners("duidingssessie");

  @AfterEach
  void close() {
    learners.close();
  }

  @Test
  void a_meeting_that_is_opened_is_held_and_its_session_knows_of_which_network_it_is() {
    SessionId session = learners.opens(1);

    Meeting meeting = learners.network().calendar().find(1).orElseThrow();
    assertThat(meeting.state()).isEqualTo(Meeting.State.HELD);
    assertThat(meeting.session()).contains(session);
    assertThat(learners.meetings.network(session)).contains(Learners.NETWORK);
    assertThat(learners.session(session).house().setup().startsAt())
        .contains(meeting.when().starts(learners.network().charter().zone()));
  }

  @Test
  void who_opens_a_meeting_that_is_open_comes_into_the_same_session() {
    assertThat(learners.opens(1)).isEqualTo(learners.opens(1)).isNotEqualTo(learners.opens(2));
  }

  @Test
  void a_meeting_whose_opening_was_broken_off_is_opened_into_the_same_session() {
    SessionId session = Meetings.sessionOf(Learners.NETWORK, 1);
    learners.sessions.open(session, Learners.bundled("duidingssessie"),
        learners.meetings.setup(Learners.NETWORK, 1).orElseThrow(), learners.ana);

    assertThat(learners.opens(1)).isEqualTo(session);
    assertThat(learners.network().calendar().find(1).orElseThrow().session()).contains(session);
  }

  @Test
  void who_sat_in_a_meeting_in_the_browser_can_press_afterwards_where_the_network_writes_to_them() {
    PersonId ben = learners.joins("Ben");
    SessionId session = learners.opens(1);
    learners.meetings.enter(session, ben, "from-the-page");

    assertThat(learners.seats.of(session, new Visitor("fake:Ben", "Ben", Optional.empty())).orElseThrow()
        .person()).isEqualTo(ben);
    assertThat(learners.seats.of(session, new Visitor("fake:Eve", "Eve", Optional.empty()))).isEmpty();
  }

  @Test
  void only_who_leads_the_network_opens_a_meeting_and_none_that_is_cancelled() {
    PersonId ben = learners.joins("Ben");
    learners.asks(learners.ana, new NetworkCommand.CancelMeeting(2));

    assertThat(learners.meetings.open(Learners.NETWORK, 1, ben)).isInstanceOf(Meetings.Opening.Not.class);
    assertThat(learners.meetings.open(Learners.NETWORK, 2, learners.ana))
        .isInstanceOf(Meetings.Opening.Not.class);
  }

  @Test
  void people_are_the_same_persons_under_the_same_name_and_who_leads_the_network_leads() {
    PersonId ben = learners.joins("Ben");
    PersonId chantal = learners.joins("Chantal");
    learners.asks(learners.ana, new NetworkCommand.GiveRole(chantal, Role.FACILITATOR));
    SessionId session = learners.opens(1);

    assertThat(learners.comesIn(session, "Ben")).isEqualTo(ben);
    assertThat(learners.comesIn(session, "Chantal")).isEqualTo(chantal);
    PersonId driss = learners.comesIn(session, "Driss");

    var circle = learners.session(session).circle();
    assertThat(circle.isFacilitator(learners.ana)).isTrue();
    assertThat(circle.isFacilitator(chantal)).isTrue();
    assertThat(circle.isFacilitator(ben)).isFalse();
    assertThat(circle.find(driss)).isPresent();
    assertThat(learners.store.people().names(session)).containsEntry(ben, "Ben")
        .containsEntry(chantal, "Chantal").containsEntry(driss, "driss").containsEntry(learners.ana, "Ana");
  }

  @Test
  void somebody_with_a_page_of_the_network_comes_in_as_themselves() {
    PersonId ben = learners.joins("Ben");
    SessionId session = learners.opens(1);

    learners.meetings.enter(session, ben, "form-1");

    assertThat(learners.session(session).circle().find(ben)).isPresent();
    assertThat(learners.store.people().names(session)).containsEntry(ben, "Ben");
  }

  @Test
  void the_published_wrap_up_is_told_where_the_network_is_at_home() {
    ConversationId home = new ConversationId("fake:home");
    learners.asks(learners.ana, new NetworkCommand.TieHome(home));
    SessionId session = learners.opens(1);
    assertThat(learners.delivered(home)).as("what goes on in a meeting is told in its own rooms").isEmpty();

    learners.does(session, learners.ana, new SessionCommand.Close());
    learners.does(session, learners.ana, new SessionCommand.PublishWrapUp());

    assertThat(learners.delivered(home)).singleElement()
        .satisfies(shown -> assertThat(shown.card().enclosed()).isPresent());
  }

  @Test
  void there_are_tables_for_those_who_said_that_they_come() {
    for (int i = 1; i <= 13; i++)
      learners.asks(learners.joins("Gast" + i),
          new NetworkCommand.TellAttendance(1, new Attendance(Attendance.Coming.YES, false)));

    assertThat(learners.meetings.setup(Learners.NETWORK, 1).orElseThrow().tables()).isEqualTo(3);
    assertThat(learners.meetings.setup(Learners.NETWORK, 2).orElseThrow().tables())
        .isEqualTo(Learners.bundled("duidingssessie").tables());
  }
}
