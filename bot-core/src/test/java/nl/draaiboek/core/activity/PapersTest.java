package nl.draaiboek.core.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.photo.PhotoId;
import org.junit.jupiter.api.Test;

class PapersTest {
  private static final PersonId ANA = new PersonId("ana");
  private static final NoteKind YELLOW = new NoteKind("yellow", Colour.YELLOW, "💡",
      new Words(Map.of("en", "practice")));

  @Test
  void a_note_shows_its_words_its_kind_and_its_card_and_its_writer_only_when_signed() {
    Paper paper = Papers.of(note("neighbours cook", false));
    assertThat(paper.words()).isEqualTo(Line.theirs("neighbours cook"));
    assertThat(paper.kind()).isEqualTo(Line.scripted(YELLOW.name()));
    assertThat(paper.card()).contains(12);
    assertThat(paper.author()).isEmpty();
    assertThat(Papers.signed(note("neighbours cook", false)).author()).contains(new Line.Name(ANA));
  }

  @Test
  void a_hidden_note_keeps_its_words_for_its_writer() {
    Note hidden = note("Mrs Jansen cooks", true);
    assertThat(Papers.of(hidden).words()).isEqualTo(Line.of(CommonPhrase.HIDDEN));
    assertThat(Papers.remarked(hidden, "she is kind").remark()).isEmpty();
    assertThat(Papers.own(hidden).words()).isEqualTo(Line.theirs("Mrs Jansen cooks"));
    assertThat(Papers.own(hidden).hidden()).isTrue();
  }

  @Test
  void words_that_were_taken_away_are_nowhere_to_be_seen() {
    Note removed = note(Worded.REMOVED, false);
    assertThat(Papers.own(removed).words()).isEqualTo(Line.of(CommonPhrase.REMOVED));
    assertThat(Papers.remarked(removed, Worded.REMOVED).remark()).contains(Line.of(CommonPhrase.REMOVED));
  }

  @Test
  void a_picture_without_words_is_called_what_it_is_and_names_its_writer_only_when_signed() {
    PhotoId photo = new PhotoId("0".repeat(32));
    Note note = new Note(new NoteId(1), ANA, YELLOW, Room.table(1), "block/notes", Optional.empty(), "",
        false,
        Optional.of(photo));
    assertThat(Papers.of(note).photo()).contains(photo);
    assertThat(Papers.of(note).words()).isEqualTo(Line.of(CommonPhrase.PHOTO));
    assertThat(Papers.signed(note).words())
        .isEqualTo(Line.of(CommonPhrase.PHOTO_BY, "who", new Line.Name(ANA)));
  }

  private static Note note(String words, boolean hidden) {
    return new Note(new NoteId(1), ANA, YELLOW, Room.table(1), "block/notes", Optional.of(12), words, hidden);
  }
}
