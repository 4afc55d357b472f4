package nl.draaiboek.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Carrying;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.network.LearningGroup;
import nl.draaiboek.core.network.Letter;
import nl.draaiboek.core.network.Letters;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.session.SessionCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A learning group that people start at a check-out lives on in their network. */
class LearningGroupsTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  private final Learners learners = new Learners("duidingssessie");
  private final PersonId ben = learners.joins("Ben");
  private final PersonId chantal = learners.joins("Chantal");
  private final PersonId driss = learners.joins("Driss");
  private final Carrying carrying = new Carrying(learners.sessions, learners.networks, List::of,
      learners.store.archive());

  @BeforeEach
  void ben_starts_one_and_chantal_joins() {
    SessionId session = learners.opens(1);
    learners.meetings.enter(session, ben, "b1");
    learners.meetings.enter(session, chantal, "c1");
    learners.does(session, learners.ana, new SessionCommand.Next(Room.PLENARY, Optional.empty()));
    learners.does(session, learners.ana, new SessionCommand.Jump(new BlockId("check-out")));
    does(session, ben, new Action("answer", "group", Map.of("words", "Minder papier")));
    does(session, chantal, new Action("join", "1", Map.of()));
    learners.does(session, learners.ana, new SessionCommand.Close());
    await().atMost(LONG).until(() -> learners.network().groups().find(1).isPresent());
  }

  @AfterEach
  void close() {
    carrying.close();
    learners.close();
  }

  @Test
  void its_members_come_along_and_others_join_and_leave_it() {
    assertThat(group().words()).isEqualTo("Minder papier");
    assertThat(group().members()).containsExactly(ben, chantal);
    learners.asks(driss, new NetworkCommand.EnterGroup(1));
    learners.asks(chantal, new NetworkCommand.QuitGroup(1));
    learners.asks(ben, new NetworkCommand.Leave());
    assertThat(group().members()).containsExactly(driss);
    learners.asks(driss, new NetworkCommand.QuitGroup(1));
    assertThat(learners.network().groups().alive()).as("of nobody it is no group").isEmpty();
  }

  @Test
  void where_it_meets_is_said_by_who_is_in_it_and_stands_in_the_next_briefing() {
    assertThat(learners.networks.command(Learners.NETWORK, "not-in-it",
        new NetworkCommand.WriteGroupLine(1, "Bij mij"), driss)).isInstanceOf(Reply.Refused.class);
    assertThat(learners.networks.command(Learners.NETWORK, "a-number",
        new NetworkCommand.WriteGroupLine(1, "Bel 06-12345678"), ben)).isInstanceOf(Reply.Refused.class);
    learners.asks(ben, new NetworkCommand.WriteGroupLine(1, "Donderdag in het buurthuis"));
    LocalDate day = learners.network().calendar().find(2).map(Meeting::when).orElseThrow().date();
    ChatCard briefing = Letters
        .card(learners.network(), new Letter.Briefing(2, day), learners.clock.instant()).orElseThrow();
    assertThat(briefing.texts().toString()).contains("Minder papier", "Donderdag in het buurthuis");
  }

  @Test
  void in_a_chat_it_is_seen_joined_and_left_by_words_and_by_buttons() {
    ChatCard seen = learners.says("Driss", "netwerk leergroepen").card();
    assertThat(seen.texts().toString()).contains("Minder papier");
    assertThat(seen.controls().toString()).contains("network/group/1/in").doesNotContain("group-line");
    learners.says("Driss", "netwerk groep 1 ja");
    assertThat(group().members()).contains(driss);
    assertThat(learners.says("Driss", "network group 1: Elke maandag").card().controls().toString())
        .contains("network/group/1/out", "network/group-line/1");
    assertThat(group().line()).isEqualTo("Elke maandag");
    learners.says("Driss", "netwerk groep 1 nee");
    assertThat(group().members()).doesNotContain(driss);
  }

  @Test
  void who_has_no_chat_is_named_to_who_leads_as_somebody_no_letter_reaches() {
    assertThat(learners.says("Ana", "netwerk bezorging").card().texts().toString()).contains("NO_LETTERS",
        ben.value());
  }

  private LearningGroup group() {
    return learners.network().groups().find(1).orElseThrow();
  }

  private void does(SessionId session, PersonId who, Action action) {
    assertThat(learners.does(session, who, new SessionCommand.Act(new BlockId("check-out"), "vragen", action,
        Optional.empty(), Optional.empty()))).isInstanceOf(Reply.Noted.class);
  }
}
