package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.CommonPhrase;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.notes.WriteNotes;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.CardPart.Wall;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class WriteNotesTest {
  private static final NoteKind YELLOW = new NoteKind("yellow", Colour.YELLOW, "💡",
      new Words(Map.of("en", "practice")));
  private static final String GARDEN = "0123456789abcdef0123456789abcdef";

  private final ActivityRoom room = ActivityRoom.of(new WriteNotes(),
      Specs.notes(Map.of("card", "required", "min-words", 2)));
  private final PersonId facilitator = room.joins("Femke", Role.FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");

  @Test
  void a_note_hangs_with_its_kind_its_card_and_its_words() {
    assertThat(
        room.does(ana, "write", "", note("yellow", "12", "  neighbours cook\r\ntogether\u0000\u202E ")))
        .containsExactly(new NoteEvent.NoteWritten(new NoteId(1), ana, YELLOW, Room.table(1), "block/notes",
            Optional.of(12), "neighbours cook\ntogether"));
    Paper paper = room.allSee(Wall.class).papers().getFirst();
    assertThat(paper.words()).isEqualTo(Line.theirs("neighbours cook\ntogether"));
    assertThat(paper.card()).contains(12);
    assertThat(paper.author()).isEmpty();
    assertThat(paper.buttons()).isEmpty();
  }

  @Test
  void a_note_without_a_card_number_is_told_what_helps() {
    assertThat(refusal(note("green", "", "files wait"))).isEqualTo("notes.card-missing");
    assertThat(refusal(note("green", "48", "files wait"))).isEqualTo("notes.card-unknown");
    assertThat(refusal(note("green", "a lot", "files wait"))).isEqualTo("notes.card-unknown");
    assertThat(room.notes()).isEmpty();
  }

  @Test
  void one_word_says_little_and_too_many_do_not_fit() {
    assertThat(refusal(note("green", "12", ""))).isEqualTo("notes.empty");
    assertThat(refusal(note("green", "12", "files"))).isEqualTo("notes.too-short");
    assertThat(room.isRefused(ana, "write", "", note("green", "12", "a ".repeat(251) + "b")).values())
        .containsEntry("over", 3);
    assertThat(refusal(note("purple", "12", "files wait"))).isEqualTo("notes.kind-missing");
  }

  @Test
  void ana_changes_her_own_note_and_what_she_leaves_out_stays() {
    room.does(ana, "write", "", note("yellow", "12", "neighbours cook"));
    room.does(ana, "edit", "1", Map.of("words", "neighbours cook each week"));
    assertThat(room.notes()).extracting(Note::words, Note::kind, Note::card)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("neighbours cook each week", YELLOW,
            Optional.of(12)));
    assertThat(room.presses(ana, "edit", 1)).isEmpty();
    assertThat(room.isRefused(ben, "edit", "1", Map.of("words", "not mine at all")).phrase().key())
        .isEqualTo("notes.not-yours");
  }

  @Test
  void a_note_is_taken_away_by_its_writer_or_by_who_leads_also_when_the_block_is_over() {
    room.does(ana, "write", "", note("yellow", "12", "neighbours cook"));
    room.does(ana, "write", "", note("yellow", "13", "a garden together"));
    room.open(false);
    assertThat(room.isRefused(ben, "withdraw", "1", Map.of()).phrase().key()).isEqualTo("notes.not-yours");
    room.presses(ana, "withdraw", 1);
    assertThat(room.presses(ana, "withdraw", 1)).isEmpty();
    room.presses(facilitator, "withdraw", 2);
    assertThat(room.notes()).isEmpty();
    assertThat(room.sees(ana)).noneMatch(CardPart.Form.class::isInstance);
  }

  @Test
  void hidden_notes_are_seen_by_their_writers_alone_until_the_facilitator_shows_them() {
    ActivityRoom secret = ActivityRoom.of(new WriteNotes(), Specs.notes(Map.of("hidden", true)));
    PersonId femke = secret.joins("Femke", Role.FACILITATOR);
    secret.joins("Ana");
    secret.joins("Ben");
    secret.does(ana, "write", "", note("green", "", "files wait for weeks"));
    assertThat(secret.allSee()).noneMatch(Wall.class::isInstance);
    assertThat(secret.sees(ana, Wall.class).papers()).hasSize(1);
    assertThat(secret.sees(ben, Wall.class).papers()).isEmpty();
    assertThat(secret.isRefused(ana, "show-all", "", Map.of()).phrase().key())
        .isEqualTo("notes.leaders-only");
    secret.presses(femke, "show-all", "");
    assertThat(secret.allSee(Wall.class).papers()).hasSize(1);
  }

  @Test
  void a_note_that_the_facilitator_hid_is_still_shown_to_its_writer() {
    room.does(ana, "write", "", note("yellow", "12", "Mrs Jansen cooks"));
    room.noteEvent(new NoteEvent.NoteHidden(new NoteId(1)));
    assertThat(room.allSee(Wall.class).papers()).isEmpty();
    Paper own = room.sees(ana, Wall.class).papers().getFirst();
    assertThat(own.hidden()).isTrue();
    assertThat(own.remark()).contains(Line.of(CommonPhrase.HIDDEN_FROM_OTHERS));
  }

  @Test
  void the_facilitator_sees_how_many_notes_there_are_and_who_has_none_yet() {
    room.does(ana, "write", "", note("yellow", "12", "neighbours cook"));
    room.does(ana, "write", "", note("green", "12", "files wait"));
    assertThat(room.progress().counts())
        .containsExactly(new Progress.Count("💡", 1), new Progress.Count("🌱", 1));
    assertThat(room.progress().waitingOn()).containsExactly(ben);
    assertThat(room.harvest()).isEqualTo(
        Harvest.of(new Harvest.Written(List.of(new NoteId(1), new NoteId(2)))));
  }

  @Test
  void the_form_asks_what_the_script_wants_and_offers_the_kind_that_was_used_last() {
    room.does(ana, "write", "", note("green", "12", "files wait"));
    assertThat(room.sees(ana, CardPart.Form.class).fields())
        .extracting(Field::name).containsExactly("kind", "card", "words");
    assertThat(((Field.Choice) room.sees(ana, CardPart.Form.class).fields().getFirst()).value())
        .isEqualTo("green");
  }

  @Test
  void where_pictures_are_welcome_one_is_a_note_without_any_words() {
    ActivityRoom drawing = ActivityRoom.of(new WriteNotes(),
        Specs.notes(Map.of("min-words", 2, "pictures", true)));
    drawing.joins("Ana");
    drawing.joins("Ben");
    drawing.does(ana, "write", "", photo("yellow", "", GARDEN));
    drawing.does(ben, "write", "", photo("yellow", "garden", GARDEN));
    assertThat(drawing.notes()).extracting(Note::photo).containsOnly(PhotoId.read(GARDEN));
    assertThat(drawing.allSee(Wall.class).papers()).extracting(Paper::words)
        .containsExactly(Line.of(CommonPhrase.PHOTO), Line.theirs("garden"));
    assertThat(drawing.isRefused(ana, "write", "", photo("yellow", "", "../etc")).phrase().key())
        .isEqualTo("notes.empty");
    drawing.does(ana, "edit", "1", Map.of("words", "our garden"));
    assertThat(drawing.notes().getFirst().photo()).isPresent();
    drawing.does(ana, "edit", "1", Map.of("photo", ""));
    assertThat(drawing.notes().getFirst().photo()).isEmpty();
    drawing.noteEvent(new NoteEvent.NoteHidden(new NoteId(2)));
    assertThat(drawing.sees(ben, Wall.class).papers().getFirst().photo()).isEmpty();
  }

  @Test
  void where_pictures_are_not_welcome_the_words_are_the_note() {
    room.does(ana, "write", "",
        Map.of("kind", "yellow", "card", "12", "words", "neighbours cook", "photo", GARDEN));
    assertThat(room.notes().getFirst().photo()).isEmpty();
    assertThat(refusal(Map.of("kind", "yellow", "card", "12", "words", "", "photo", GARDEN)))
        .isEqualTo("notes.empty");
  }

  private static Map<String, String> photo(String kind, String words, String photo) {
    return Map.of("kind", kind, "words", words, "photo", photo);
  }

  private String refusal(Map<String, String> answers) {
    return room.isRefused(ana, "write", "", answers).phrase().key();
  }

  private static Map<String, String> note(String kind, String card, String words) {
    return Map.of("kind", kind, "card", card, "words", words);
  }
}
