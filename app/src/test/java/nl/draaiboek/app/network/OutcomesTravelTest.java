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
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.view.RoomCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a group came to in one session stands at the start of the next one of its network. */
class OutcomesTravelTest {
  private static final String STRUCTURE = """
      blocks:
        - id: terug
          minutes: 10
          place: plenary
          activities:
            - id: vooraf
              kind: recall
              from:
                - earlier/eerder/zin
                - earlier/eerder/agendas
                - earlier/eerder/slot
        - id: zin
          minutes: 10
          place: plenary
          activities:
            - id: helder
              kind: clarity
        - id: agendas
          minutes: 10
          place: plenary
          activities:
            - id: drie
              kind: form
              by: room
              fields:
                - id: change
                  type: long
        - id: slot
          minutes: 10
          place: plenary
          activities:
            - id: vragen
              kind: check-out
              questions:
                - id: yours
                  type: text
      """;
  private static final String WORDS = """
      # Eerder

      ## terug: Wat er al was

      ## zin: Onze zin

      ### words

      - helder.prompt: Wat willen we?

      ## agendas: Agenda's

      ### words

      - drie.field.change: Wat verandert er?

      ## slot: Slot

      ### words

      - vragen.question.yours: Wat doe jij?
      """;

  @TempDir
  Path folder;

  @Test
  void the_agreed_sentence_comes_along_with_its_date_and_nobody_s_own_answer_does() throws IOException {
    try (Learners learners = new Learners(script())) {
      PersonId ben = learners.joins("Ben");
      SessionId first = learners.opens(1);
      learners.does(first, learners.ana, new SessionCommand.Next(Room.PLENARY, Optional.empty()));
      learners.meetings.enter(first, ben, "1");
      assertThat(card(learners, first)).contains("NOTHING");
      acts(learners, first, ben, "zin", "helder", "write", Map.of("words", "Niemand wacht"));
      acts(learners, first, ben, "zin", "helder", "write", Map.of("words", "Niemand wacht meer"));
      acts(learners, first, ben, "agendas", "drie", "fill/change.0", Map.of("words", "Korter wachten"));
      acts(learners, first, ben, "slot", "vragen", "answer/yours", Map.of("words", "Ik bel"));
      learners.does(first, learners.ana, new SessionCommand.Close());

      SessionId second = learners.opens(2);
      learners.does(second, learners.ana, new SessionCommand.Next(Room.PLENARY, Optional.empty()));

      assertThat(learners.session(second).work().notes().stream().map(Note::words))
          .containsExactly("Niemand wacht", "Wat verandert er? Korter wachten");
      assertThat(card(learners, second)).contains("van de sessie van", "from the session of");
    }
  }

  private Script script() throws IOException {
    Path eerder = Files.createDirectory(folder.resolve("eerder"));
    Files.writeString(eerder.resolve("script.yaml"), STRUCTURE);
    Files.writeString(eerder.resolve("nl.md"), WORDS);
    Read read = new ScriptReader(StandardActivities.all()).read(eerder);
    assertThat(read).as(() -> read.found().toString()).isInstanceOf(Read.Good.class);
    return ((Read.Good) read).script();
  }

  private static String card(Learners learners, SessionId session) {
    return RoomCard.of(learners.session(session), Room.PLENARY, new Viewer.Everyone()).toString();
  }

  private static void acts(Learners learners, SessionId session, PersonId who, String block, String activity,
      String verb, Map<String, String> answers) {
    learners.does(session, learners.ana, new SessionCommand.Jump(new BlockId(block)));
    String[] parts = verb.split("/", 2);
    Action action = new Action(parts[0], parts.length > 1 ? parts[1] : "", answers);
    assertThat(learners.does(session, who, new SessionCommand.Act(new BlockId(block), activity, action,
        Optional.empty(), Optional.empty()))).isInstanceOf(Reply.Noted.class);
  }
}
