package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The draft of the wrap-up, which the facilitator looks over before others read it. */
class DraftTest {
  private final Scenario day = Days.anaOpensTheMorning();
  private final Actor ben = day.joins("Ben");

  @BeforeEach
  void theMorning() {
    ben.asks(new SessionCommand.TakeTable(Room.table(1)));
    day.ana().asks(new SessionCommand.Jump(new BlockId("opening")));
    day.ana().asks(new SessionCommand.Jump(new BlockId("reading")));
    ben.asks(new SessionCommand.Act(new BlockId("reading"), "work",
        new Action("write", "", Map.of("words", "Bruen koken")), Optional.empty(), Optional.empty()));
  }

  @AfterEach
  void close() {
    day.close();
  }

  @Test
  void a_note_that_is_corrected_says_so_and_keeps_what_its_writer_wrote() {
    day.ana().asks(new SessionCommand.Close());
    day.ana().asks(new SessionCommand.CorrectNote(new NoteId(1), "Buren koken"));

    Note note = wrapUp().notes().getFirst();
    assertThat(note.words()).isEqualTo("Buren koken");
    assertThat(note.original()).contains("Bruen koken");

    day.ana().asks(new SessionCommand.CorrectNote(new NoteId(1), "Bruen koken"));
    assertThat(wrapUp().notes().getFirst().original()).isEmpty();
  }

  @Test
  void a_block_can_be_left_out_and_put_back() {
    day.ana().asks(new SessionCommand.Close());
    assertThat(wrapUp().tables().getFirst().sections()).isNotEmpty();

    day.ana().asks(new SessionCommand.LeaveOut(new BlockId("reading"), true));
    assertThat(wrapUp().tables().getFirst().sections()).isEmpty();

    day.ana().asks(new SessionCommand.LeaveOut(new BlockId("reading"), false));
    assertThat(wrapUp().tables().getFirst().sections()).isNotEmpty();
  }

  @Test
  void only_the_facilitator_edits_and_only_when_the_session_is_over() {
    assertThat(ask(day.ana(), new SessionCommand.CorrectNote(new NoteId(1), "x")))
        .isInstanceOf(Reply.Refused.class);
    day.ana().asks(new SessionCommand.Close());
    assertThat(ask(ben, new SessionCommand.CorrectNote(new NoteId(1), "x")))
        .isInstanceOf(Reply.Refused.class);
    assertThat(ask(ben, new SessionCommand.LeaveOut(new BlockId("reading"), true)))
        .isInstanceOf(Reply.Refused.class);
  }

  private Reply ask(Actor who, SessionCommand command) {
    return day.does(who, "try-" + who.person(), command);
  }

  private WrapUp wrapUp() {
    return WrapUps.of((Session.Closed) day.session());
  }
}
