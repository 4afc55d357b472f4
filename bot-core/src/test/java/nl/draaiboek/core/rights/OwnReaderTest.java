package nl.draaiboek.core.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.notes.NotesEvent;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.note.Unsigned;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.session.SessionEvent;
import org.junit.jupiter.api.Test;

/** What somebody is shown of what is kept of them. */
class OwnReaderTest {
  private static final PersonId BEN = new PersonId("p-ben");
  private static final NoteKind YELLOW = new NoteKind("yellow", Colour.YELLOW, "", Words.NONE);

  @Test
  void of_notes_without_a_name_they_are_told_that_nobody_can_show_which_are_theirs() {
    SessionEvent came = new SessionEvent.PersonJoined(BEN, Role.PARTICIPANT, Instant.EPOCH);
    SessionEvent unsigned = new SessionEvent.ActivityMoved(
        new ActivityKey(new BlockId("write"), "notes", Room.PLENARY),
        new NotesEvent.NotedUnsigned(new PersonId("secret-x"), new NoteEvent.NoteWritten(new NoteId(1),
            Unsigned.NOBODY, YELLOW, Room.PLENARY, "write/notes", Optional.empty(), "dit durf ik niet")));
    assertThat(read(came, unsigned).lines()).contains(Line.of(RightsPhrase.ANONYMOUS));
    assertThat(read(came, unsigned).lines().toString()).doesNotContain("durf");
    assertThat(read(came, unsigned).wordless()).isZero();
    assertThat(read(came).lines()).doesNotContain(Line.of(RightsPhrase.ANONYMOUS));
  }

  private static OwnData read(SessionEvent... events) {
    return OwnReader.ofSession(new SessionId("s"), List.of(events), BEN, Optional.empty(), List.of());
  }
}
