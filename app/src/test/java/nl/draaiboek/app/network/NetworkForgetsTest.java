package nl.draaiboek.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.network.Attendance;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.NetworkPhrase;
import nl.draaiboek.core.rights.Rights;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a member of a network sees of what is kept of them, and what is left when they are erased. */
class NetworkForgetsTest {
  private static final SessionId OWNER = Learners.NETWORK.owner();

  private final Learners learners = new Learners("proefsessie");
  private final Rights rights = new Rights(learners.sessions, learners.networks, learners.store.sessions(),
      learners.store.networks(), learners.store.people(), learners.store.accounts(),
      learners.store.shredder());

  @AfterEach
  void close() {
    learners.close();
  }

  @Test
  void a_member_sees_what_is_kept_in_the_network_and_in_its_meetings() {
    PersonId ben = learners.joins("Ben");
    learners.asks(ben, new NetworkCommand.TellAttendance(1, new Attendance(Attendance.Coming.YES, false)));
    SessionId meeting = learners.opens(1);
    learners.comesIn(meeting, "Ben");

    assertThat(rights.widest(meeting, ben)).isEqualTo(OWNER);
    assertThat(told(ben)).contains("Je naam: Ben", "Je account: fake:Ben", "Je komt naar bijeenkomst 1.",
        "Bijeenkomst 1:");
  }

  @Test
  void an_erased_member_is_nobody_in_the_network_and_in_its_meetings_and_others_stay() {
    PersonId ben = learners.joins("Ben");
    PersonId chantal = learners.joins("Chantal");
    learners.asks(ben, new NetworkCommand.TellAttendance(1, new Attendance(Attendance.Coming.YES, false)));
    SessionId meeting = learners.opens(1);
    learners.comesIn(meeting, "Ben");

    assertThat(rights.forget(OWNER, ben, true)).isInstanceOf(Rights.Answer.Done.class);

    assertThat(learners.network().membership().find(ben)).isEmpty();
    assertThat(learners.network().membership().find(chantal)).isPresent();
    assertThat(learners.network().calendar().attendance(1)).as("who comes is still counted").hasSize(1);
    assertThat(learners.session(meeting).circle().find(ben).orElseThrow().present()).isFalse();
    for (SessionId owner : List.of(OWNER, meeting)) {
      assertThat(learners.store.people().names(owner)).doesNotContainKey(ben);
      assertThat(learners.store.accounts().all(owner, ben)).isEmpty();
    }
    assertThat(learners.comesIn(meeting, "Ben")).as("who comes back is somebody new").isNotEqualTo(ben);
  }

  @Test
  void who_leads_a_network_alone_lets_somebody_else_lead_first() {
    PersonId ben = learners.joins("Ben");
    assertThat(rights.forget(OWNER, learners.ana, true))
        .isEqualTo(new Rights.Answer.NotYet(NetworkPhrase.LAST_FACILITATOR));

    learners.asks(learners.ana, new NetworkCommand.GiveRole(ben, Role.FACILITATOR));
    assertThat(rights.forget(OWNER, learners.ana, true)).isInstanceOf(Rights.Answer.Done.class);
  }

  private List<String> told(PersonId person) {
    Listener listener = new Listener(nl.draaiboek.core.language.Language.DUTCH,
        java.time.ZoneId.of("Europe/Amsterdam"), _ -> Optional.empty());
    return rights.mine(OWNER, person).told().stream().map(line -> Languages.bundled().say(line, listener))
        .toList();
  }
}
