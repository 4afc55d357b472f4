package nl.draaiboek.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Carrying;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.Task;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.view.RoomCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people agree on in a meeting is kept, comes back at the next one, and is ticked off there. */
class AgreementsTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final String STRUCTURE = """
      blocks:
        - id: begin
          minutes: 10
          place: plenary
          activities:
            - kind: explain
        - id: afspraken
          minutes: 10
          place: plenary
          activities:
            - kind: agreements
      """;

  @TempDir
  Path folder;

  private Script script() throws IOException {
    Files.writeString(folder.resolve("script.yaml"), STRUCTURE);
    Files.writeString(folder.resolve("nl.md"), "# Samen\n\n## begin: Begin\n\n## afspraken: Afspraken\n");
    return ((Read.Good) new ScriptReader(StandardActivities.all()).read(folder)).script();
  }

  @Test
  void an_agreement_of_a_meeting_is_an_open_point_of_whoever_sees_to_it() throws IOException {
    try (Learners learners = new Learners(script());
        Carrying _ = new Carrying(learners.sessions, learners.networks, List::of,
            learners.store.archive())) {
      PersonId ben = learners.joins("Ben");
      held(learners, ben, "Buren uitnodigen");

      await().atMost(LONG).until(() -> !learners.network().promises().tasks().isEmpty());
      assertThat(learners.network().promises().tasks().values()).singleElement().satisfies(task -> {
        assertThat(task.kind()).isEqualTo(Task.Kind.AGREEMENT);
        assertThat(task.what()).isEqualTo("Buren uitnodigen");
        assertThat(task.owner()).contains(ben);
        assertThat(task.due()).isEqualTo(learners.network().calendar().find(2).orElseThrow().when().date());
      });
    }
  }

  @Test
  void what_was_not_carried_over_when_a_server_fell_is_carried_over_once_when_it_starts() throws IOException {
    try (Learners learners = new Learners(script())) {
      held(learners, learners.joins("Ben"), "Buren uitnodigen");
      assertThat(learners.network().promises().tasks()).isEmpty();

      for (int start = 0; start < 2; start++)
        try (Carrying _ = new Carrying(learners.sessions, learners.networks, List::of,
            learners.store.archive())) {
          await().atMost(LONG).until(() -> !learners.network().promises().tasks().isEmpty());
        }
      assertThat(learners.network().promises().tasks()).hasSize(1);
    }
  }

  @Test
  void it_comes_back_at_the_next_meeting_and_is_ticked_off_there_by_its_owner_or_who_leads()
      throws IOException {
    try (Learners learners = new Learners(script());
        Carrying _ = new Carrying(learners.sessions, learners.networks, List::of,
            learners.store.archive())) {
      PersonId ben = learners.joins("Ben");
      PersonId chantal = learners.joins("Chantal");
      held(learners, ben, "Buren uitnodigen");
      await().atMost(LONG).until(() -> !learners.network().promises().tasks().isEmpty());
      int number = learners.network().promises().tasks().firstKey();

      SessionId second = learners.opens(2);
      learners.meetings.enter(second, ben, "b2");
      learners.meetings.enter(second, chantal, "c2");
      assertThat(card(learners, second, ben)).contains("Buren uitnodigen", "back/done/" + number);
      assertThat(card(learners, second, chantal)).contains("Buren uitnodigen")
          .doesNotContain("back/done/" + number);
      assertThat(presses(learners, second, chantal, "back/done/" + number)).isInstanceOf(Reply.Refused.class);
      assertThat(presses(learners, second, ben, "back/done/" + number)).isInstanceOf(Reply.Noted.class);
      await().atMost(LONG).until(() -> learners.network().promises().task(number).orElseThrow().done());

      assertThat(presses(learners, second, learners.ana, "back/open/" + number))
          .isInstanceOf(Reply.Noted.class);
      await().atMost(LONG).until(() -> !learners.network().promises().task(number).orElseThrow().done());
      learners.does(second, learners.ana, new SessionCommand.Jump(new BlockId("afspraken")));
      assertThat(card(learners, second, ben)).doesNotContain("Buren uitnodigen");
    }
  }

  @Test
  void homework_that_somebody_did_not_do_yet_comes_back_to_them_with_a_press() throws IOException {
    try (Learners learners = new Learners(script());
        Carrying _ = new Carrying(learners.sessions, learners.networks, List::of,
            learners.store.archive())) {
      PersonId ben = learners.joins("Ben");
      PersonId chantal = learners.joins("Chantal");
      learners.asks(learners.ana, new NetworkCommand.GiveHomework(1, Homework.Turn.BEFORE, "Lees hoofdstuk 2",
          Homework.Form.DONE, false));
      learners.asks(ben, new NetworkCommand.AnswerHomework(1, List.of()));
      SessionId session = learners.opens(1);
      learners.meetings.enter(session, ben, "b");
      learners.meetings.enter(session, chantal, "c");

      assertThat(card(learners, session, ben)).contains("Lees hoofdstuk 2").doesNotContain("back/homework/1");
      assertThat(card(learners, session, chantal)).contains("back/homework/1");
      presses(learners, session, chantal, "back/homework/1");
      await().atMost(LONG).until(() -> learners.network().promises().answers(1).containsKey(chantal));
    }
  }

  /** The first meeting, in which somebody agrees to do something before the next. */
  private static void held(Learners learners, PersonId who, String what) {
    SessionId session = learners.opens(1);
    learners.meetings.enter(session, who, "b1");
    learners.does(session, learners.ana, new SessionCommand.Next(Room.PLENARY, Optional.empty()));
    learners.does(session, learners.ana, new SessionCommand.Jump(new BlockId("afspraken")));
    learners.does(session, who, new SessionCommand.Act(new BlockId("afspraken"), "agreements",
        new Action("agree", "", Map.of("words", what)), Optional.empty(), Optional.empty()));
    learners.does(session, learners.ana, new SessionCommand.Close());
  }

  private static Reply presses(Learners learners, SessionId session, PersonId who, String address) {
    return learners.sessions.submit(session, new Incoming.Pressed(address + "-" + who, who, address));
  }

  private static String card(Learners learners, SessionId session, PersonId who) {
    return RoomCard.of(learners.session(session), Room.PLENARY, new Viewer.One(who)).toString();
  }
}
