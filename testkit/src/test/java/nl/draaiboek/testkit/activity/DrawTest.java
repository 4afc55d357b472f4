package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.drawing.Draw;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class DrawTest {
  private static final String PHOTO = DrawConformanceTest.PHOTO;
  private final ActivityRoom room = ActivityRoom.of(new Draw(), DrawConformanceTest.twoRounds());
  private final PersonId tess = room.joins("Tess", Role.TABLE_FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");

  @Test
  void ana_sends_a_drawing_and_sees_it_and_nobody_else_does() {
    draws(ana, 1, "A wall", PHOTO);
    assertThat(walls(ana)).flatExtracting(CardPart.Wall::papers).extracting(Paper::photo)
        .containsExactly(PhotoId.read(PHOTO));
    assertThat(walls(ben)).flatExtracting(CardPart.Wall::papers).isEmpty();
    assertThat(room.allSee()).noneMatch(CardPart.Wall.class::isInstance);
    assertThat(room.progress().waitingOn()).contains(ben).doesNotContain(ana);
  }

  @Test
  void a_drawing_that_is_sent_anew_takes_the_place_of_the_one_before() {
    draws(ana, 1, "A wall", PHOTO);
    draws(ana, 1, "A high wall", "");
    assertThat(room.notes()).singleElement().satisfies(note -> {
      assertThat(note.words()).isEqualTo("A high wall");
      assertThat(note.photo()).isEqualTo(PhotoId.read(PHOTO));
    });
    assertThat(draws(ana, 1, "A high wall", "")).isEmpty();
  }

  @Test
  void who_cannot_draw_describes_it_and_who_does_neither_is_told_what_helps() {
    draws(ben, 1, "I would draw a closed door", "");
    assertThat(room.isRefused(ana, "draw", "1", Map.of("words", " ", "photo", "")).phrase().key())
        .isEqualTo("drawing.empty");
    assertThat(room.isRefused(ana, "draw", "2", Map.of("words", "A bridge")).phrase().key())
        .isEqualTo("drawing.not-yet");
  }

  @Test
  void nobody_is_cut_off_when_the_next_question_comes() {
    room.presses(tess, "next", 1);
    assertThat(forms(ana)).extracting(CardPart.Form::folded).containsExactly(false, true);
    draws(ana, 1, "A wall", PHOTO);
    assertThat(forms(ana)).hasSize(1);
    room.presses(tess, "next", 2);
    draws(ben, 2, "A bridge", PHOTO);
    assertThat(room.notes()).extracting(Note::words).containsExactly("A wall", "A bridge");
  }

  @Test
  void drawings_are_shown_one_after_another_question_by_question_and_then_hung_up() {
    room.presses(tess, "next", 1);
    draws(ben, 2, "A bridge", PHOTO);
    draws(ana, 1, "A wall", PHOTO);
    room.presses(tess, "next", 2);
    assertThat(shown()).containsExactly(new NoteId(2));
    room.presses(tess, "next", 3);
    assertThat(shown()).containsExactly(new NoteId(1));
    room.presses(tess, "back", 4);
    assertThat(shown()).containsExactly(new NoteId(2));
    room.presses(tess, "hang", 5);
    assertThat(room.allSee()).filteredOn(CardPart.Wall.class::isInstance).hasSize(2);
    assertThat(shown()).containsExactly(new NoteId(2), new NoteId(1));
    assertThat(room.harvest().notes()).containsExactly(new NoteId(2), new NoteId(1));
  }

  @Test
  void a_press_counts_once_and_only_from_who_leads() {
    room.presses(tess, "next", 1);
    assertThat(room.presses(tess, "next", 1)).isEmpty();
    assertThat(room.isRefused(ana, "next", "2", Map.of()).phrase().key()).isEqualTo("drawing.leaders-only");
  }

  @Test
  void with_nothing_drawn_who_leads_can_still_go_on() {
    room.presses(tess, "next", 1);
    room.presses(tess, "next", 2);
    assertThat(shown()).isEmpty();
    room.presses(tess, "back", 3);
    assertThat(forms(ana)).hasSize(2);
  }

  private List<?> draws(PersonId who, int round, String words, String photo) {
    return room.does(who, "draw", Integer.toString(round), Map.of("words", words, "photo", photo));
  }

  private List<NoteId> shown() {
    return room.allSee().stream().filter(CardPart.Wall.class::isInstance).map(CardPart.Wall.class::cast)
        .flatMap(wall -> wall.papers().stream()).map(Paper::note).toList();
  }

  private List<CardPart.Wall> walls(PersonId who) {
    return room.sees(who).stream().filter(CardPart.Wall.class::isInstance).map(CardPart.Wall.class::cast)
        .toList();
  }

  private List<CardPart.Form> forms(PersonId who) {
    return room.sees(who).stream().filter(CardPart.Form.class::isInstance).map(CardPart.Form.class::cast)
        .toList();
  }
}
