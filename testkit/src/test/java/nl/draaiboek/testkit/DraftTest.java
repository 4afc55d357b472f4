package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.session.Plate;
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
  void a_table_at_which_nobody_sat_and_what_nobody_used_is_not_in_it() {
    day.ana().asks(new SessionCommand.Close());
    assertThat(wrapUp().tables()).singleElement().satisfies(table -> {
      assertThat(table.room()).isEqualTo(Room.table(1));
      assertThat(table.sections()).noneMatch(WrapUp.Section::isEmpty);
    });
  }

  @Test
  void a_wrap_up_holds_twelve_pictures_at_most_each_told_in_words() {
    day.ana().asks(new SessionCommand.Close());
    Optional<PhotoId> photo = Optional.of(new PhotoId("0".repeat(32)));
    assertThat(ask(day.ana(), new SessionCommand.AddPicture(photo, " ", "")))
        .isInstanceOf(Reply.Refused.class);
    assertThat(ask(day.ana(), new SessionCommand.AddPicture(Optional.empty(), "A wall", "")))
        .isInstanceOf(Reply.Refused.class);
    for (int i = 1; i <= Plate.MOST; i++)
      day.ana().asks(new SessionCommand.AddPicture(photo, "Wall " + i, ""));
    assertThat(ask(day.ana(), new SessionCommand.AddPicture(photo, "One more", "")))
        .isInstanceOf(Reply.Refused.class);
    assertThat(ask(ben, new SessionCommand.TakeOutPicture(1))).isInstanceOf(Reply.Refused.class);
    day.ana().asks(new SessionCommand.TakeOutPicture(2));
    day.ana().asks(new SessionCommand.MovePicture(1, 1));
    assertThat(wrapUp().around().pictures().stream().map(Plate::onIt)).startsWith("Wall 3", "Wall 1",
        "Wall 4");
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
