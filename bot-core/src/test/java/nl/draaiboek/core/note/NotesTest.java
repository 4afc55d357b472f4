package nl.draaiboek.core.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Words;
import org.junit.jupiter.api.Test;

class NotesTest {
  private static final PersonId ANA = new PersonId("ana");
  private static final PersonId BEN = new PersonId("ben");
  private static final NoteKind YELLOW = new NoteKind("yellow", Colour.YELLOW, "", Words.NONE);

  @Test
  void everyones_own_notes_are_counted() {
    Notes notes = Notes.NONE.evolve(written(1, ANA)).evolve(written(2, ANA)).evolve(written(3, BEN));
    assertThat(notes.countBy(ANA)).isEqualTo(2);
    assertThat(notes.countBy(BEN)).isEqualTo(1);
    assertThat(notes.countBy(new PersonId("chantal"))).isZero();
  }

  @Test
  void a_note_that_was_taken_back_counts_no_more() {
    Notes notes = Notes.NONE.evolve(written(1, ANA)).evolve(written(2, ANA))
        .evolve(new NoteEvent.NoteWithdrawn(new NoteId(1)))
        .evolve(new NoteEvent.NoteWithdrawn(new NoteId(1)));
    assertThat(notes.countBy(ANA)).isEqualTo(1).isEqualTo(notes.by(ANA).size());
    assertThat(notes.evolve(new NoteEvent.NoteWithdrawn(new NoteId(2))).byAuthor()).isEmpty();
  }

  @Test
  void a_note_that_is_changed_or_hidden_or_moved_is_still_one() {
    Notes notes = Notes.NONE.evolve(written(1, ANA))
        .evolve(new NoteEvent.NoteEdited(new NoteId(1), YELLOW, Optional.empty(), "otherwise",
            Optional.empty()))
        .evolve(new NoteEvent.NoteHidden(new NoteId(1))).merged(Room.table(1), Room.table(2))
        .evolve(written(1, ANA));
    assertThat(notes.countBy(ANA)).isEqualTo(1).isEqualTo(notes.by(ANA).size());
  }

  private static NoteEvent written(int number, PersonId author) {
    return new NoteEvent.NoteWritten(new NoteId(number), author, YELLOW, Room.table(1), "write/notes",
        Optional.empty(), "words");
  }
}
