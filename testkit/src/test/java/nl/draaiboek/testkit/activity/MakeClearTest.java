package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.clarity.MakeClear;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.testkit.ActivityRoom;
import nl.draaiboek.testkit.ForAll;
import org.junit.jupiter.api.Test;

class MakeClearTest {
  private final ActivityRoom room = ActivityRoom.of(new MakeClear(),
      Specs.after("ideas/notes", Specs.of("clarity", Map.of())));
  private final PersonId tess = room.joins("Tess", Role.TABLE_FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");

  @Test
  void a_word_that_is_unclear_is_chosen_or_typed_and_all_see_to_how_many() {
    writes(ana, 1, "We facilitate connection, together.");
    marks(ana, 2, "2");
    marks(ben, 2, "Facilitate");
    marks(tess, 2, "connection");
    assertThat(room.allSee(CardPart.Facts.class).facts()).hasSize(2);
    assertThat(room.allSee(CardPart.Facts.class).toString()).contains("people=2");
    assertThat(room.isRefused(ben, "mark", "2", Map.of("word", "kitchen")).phrase().key())
        .isEqualTo("clarity.no-such-word");
    room.presses(ana, "unmark", 2);
    assertThat(room.allSee(CardPart.Facts.class).toString()).contains("people=1").doesNotContain("people=2");
  }

  @Test
  void a_new_version_begins_without_marks_and_every_version_is_kept_with_its_writer() {
    writes(ana, 1, "We facilitate connection.");
    marks(ben, 2, "2");
    writes(ben, 2, "We cook together.");
    assertThat(room.allSee()).noneMatch(CardPart.Facts.class::isInstance);
    assertThat(room.notes()).extracting(Note::author).containsExactly(ana, ben);
    assertThat(room.harvest().parts()).hasSize(2);
    assertThat(chosen()).isEqualTo(room.notes().getLast().id());
  }

  @Test
  void when_two_people_write_at_the_same_time_both_versions_stand_and_either_can_be_taken() {
    writes(ana, 1, "We facilitate connection.");
    writes(ana, 2, "We cook together.");
    writes(ben, 2, "Neighbours cook for each other.");
    assertThat(room.notes()).hasSize(3);
    assertThat(chosen()).isEqualTo(new NoteId(2));
    room.presses(tess, "take", 3);
    assertThat(chosen()).isEqualTo(new NoteId(3));
  }

  @Test
  void it_is_clear_when_everyone_who_is_here_says_so_and_a_mark_takes_ones_word_back() {
    writes(ana, 1, "We cook together.");
    List.of(tess, ana, ben).forEach(one -> room.presses(one, "clear", 2));
    assertThat(room.allSee().toString()).contains("IS_CLEAR");
    assertThat(room.progress().waitingOn()).isEmpty();
    marks(ben, 2, "cook");
    assertThat(room.progress().waitingOn()).containsExactly(ben);
    room.leaves(ben);
    assertThat(room.allSee().toString()).contains("IS_CLEAR");
  }

  @Test
  void who_leads_settles_the_sentence_and_a_rewrite_opens_it_again() {
    writes(ana, 1, "We cook together.");
    assertThat(room.isRefused(ana, "settle", "2", Map.of()).phrase().key()).isEqualTo("clarity.leaders-only");
    room.presses(tess, "settle", 2);
    assertThat(room.allSee().toString()).contains("IS_SETTLED");
    writes(ben, 2, "We cook together each week.");
    assertThat(room.allSee().toString()).doesNotContain("IS_SETTLED");
  }

  @Test
  void a_sentence_of_an_earlier_block_is_taken_as_it_is() {
    NoteId given = room.given(ben, GivenNotes.YELLOW, Room.table(1), "Nobody eats alone.");
    room.presses(ana, "take", given);
    assertThat(chosen()).isEqualTo(given);
    assertThat(room.notes()).hasSize(1);
  }

  @Test
  void when_the_sentence_is_withdrawn_the_one_before_is_the_sentence_again() {
    writes(ana, 1, "We cook together.");
    writes(ben, 2, "We eat together.");
    room.noteEvent(new NoteEvent.NoteWithdrawn(new NoteId(2)));
    assertThat(chosen()).isEqualTo(new NoteId(1));
  }

  @Test
  void a_long_sentence_asks_for_the_word_to_be_typed() {
    writes(ana, 1, "word ".repeat(30));
    assertThat(room.sees(ben).stream().filter(CardPart.Form.class::isInstance).map(CardPart.Form.class::cast)
        .flatMap(f -> f.fields().stream()).filter(f -> f.name().equals("word")))
        .hasOnlyElementsOfType(Field.Text.class);
  }

  @Test
  void whatever_people_write_at_whatever_moment_stands_there() {
    ForAll.seeds(20, random -> {
      ActivityRoom wild = ActivityRoom.of(new MakeClear(), Specs.of("clarity", Map.of()));
      PersonId chantal = wild.joins("Chantal");
      for (int i = 0; i < 20; i++)
        wild.asks(chantal,
            new Action("write", Integer.toString(1 + random.nextInt(25)), Map.of("words", "Words " + i)));
      assertThat(wild.notes()).hasSize(20);
      assertThat(wild.harvest().notes()).hasSize(20);
    });
  }

  private NoteId chosen() {
    return ((Harvest.Chosen) room.harvest().parts().getFirst()).note();
  }

  private void writes(PersonId who, int step, String words) {
    room.does(who, "write", Integer.toString(step), Map.of("words", words));
  }

  private void marks(PersonId who, int step, String word) {
    room.does(who, "mark", Integer.toString(step), Map.of("word", word));
  }
}
