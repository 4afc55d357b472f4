package nl.draaiboek.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.rights.Rights;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.SessionPhrase;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.core.wrapup.WrapUps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody writes for themselves is theirs at the next meeting, and nobody else's at any time. */
class PrivatePagesTest {
  private static final String SECRET = "Ik durfde niets te vragen";

  @TempDir
  Path folder;

  private Script script() throws IOException {
    Files.writeString(folder.resolve("script.yaml"), """
        blocks:
          - id: pagina
            minutes: 10
            place: plenary
            activities:
              - id: pagina
                kind: private-page
                from: network/private-page
        """);
    Files.writeString(folder.resolve("nl.md"), """
        # Bewaren

        ## pagina: Je eigen pagina
        """);
    Read read = new ScriptReader(StandardActivities.all()).read(folder);
    assertThat(read).as(() -> read.found().toString()).isInstanceOf(Read.Good.class);
    return ((Read.Good) read).script();
  }

  @Test
  void a_page_comes_back_to_its_writer_alone_and_goes_with_them() throws IOException {
    try (Learners learners = new Learners(script())) {
      PersonId ben = learners.joins("Ben");
      PersonId chantal = learners.joins("Chantal");
      SessionId first = learners.opens(1);
      learners.meetings.enter(first, ben, "1");
      learners.meetings.enter(first, chantal, "2");
      learners.does(first, learners.ana, new SessionCommand.Next(Room.PLENARY, Optional.empty()));
      learners.does(first, ben, new SessionCommand.Act(new BlockId("pagina"), "pagina",
          new Action("keep", "", Map.of("words", SECRET)), Optional.empty(), Optional.empty()));
      assertThat(card(learners, first, new Viewer.One(ben))).contains(SECRET);
      assertThat(RoomCard.helping(learners.session(first), Room.PLENARY, ben).toString())
          .doesNotContain(SECRET);
      assertThat(learners.does(first, learners.ana, new SessionCommand.Act(new BlockId("pagina"), "pagina",
          new Action("keep", "", Map.of("words", "Iets anders")), Optional.empty(), Optional.of(ben))))
          .isInstanceOfSatisfying(Reply.Refused.class,
              refused -> assertThat(refused.refusal().phrase()).isEqualTo(SessionPhrase.ONLY_ONESELF));
      learners.does(first, learners.ana, new SessionCommand.Close());
      assertThat(WrapUps.of((Session.Closed) learners.session(first)).toString()).doesNotContain(SECRET);

      SessionId second = learners.opens(2);
      learners.meetings.enter(second, chantal, "3");
      learners.does(second, learners.ana, new SessionCommand.Next(Room.PLENARY, Optional.empty()));
      assertThat(rights(learners).mine(Learners.NETWORK.owner(), ben).told().toString()).contains(SECRET);
      for (Viewer other : new Viewer[]{new Viewer.One(chantal), new Viewer.One(learners.ana),
          new Viewer.Everyone()})
        assertThat(card(learners, second, other)).doesNotContain(SECRET).doesNotContain("BROUGHT");

      rights(learners).forget(Learners.NETWORK.owner(), ben, true);
      assertThat(learners.store.sessions().read(first, 0).events().toString()).doesNotContain(SECRET);
      assertThat(learners.store.sessions().read(second, 0).events().toString()).doesNotContain(SECRET);
    }
  }

  @Test
  void who_comes_back_reads_what_they_wrote() throws IOException {
    try (Learners learners = new Learners(script())) {
      PersonId ben = learners.joins("Ben");
      SessionId first = learners.opens(1);
      learners.meetings.enter(first, ben, "1");
      learners.does(first, learners.ana, new SessionCommand.Next(Room.PLENARY, Optional.empty()));
      learners.does(first, ben, new SessionCommand.Act(new BlockId("pagina"), "pagina",
          new Action("keep", "", Map.of("words", SECRET)), Optional.empty(), Optional.empty()));
      learners.does(first, learners.ana, new SessionCommand.Close());
      SessionId second = learners.opens(2);
      learners.meetings.enter(second, ben, "2");
      learners.does(second, learners.ana, new SessionCommand.Next(Room.PLENARY, Optional.empty()));
      assertThat(card(learners, second, new Viewer.One(ben))).contains(SECRET);
    }
  }

  private static Rights rights(Learners learners) {
    return new Rights(learners.sessions, learners.networks, learners.store.sessions(),
        learners.store.networks(), learners.store.people(), learners.store.accounts(),
        learners.store.shredder());
  }

  private static String card(Learners learners, SessionId session, Viewer viewer) {
    return RoomCard.of(learners.session(session), Room.PLENARY, viewer).toString();
  }
}
