package nl.draaiboek.testkit.activity;

import static nl.draaiboek.testkit.activity.GivenNotes.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.clusters.Clusters;
import nl.draaiboek.core.activity.sheet.Alike;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestedClustersTest {
  /** Two by two, as they hang. */
  private static final Alike TWO_BY_TWO = notes -> {
    List<NoteId> ids = notes.stream().map(Note::id).toList();
    return java.util.stream.IntStream.range(0, ids.size() / 2).mapToObj(i -> ids.subList(2 * i, 2 * i + 2))
        .toList();
  };

  private final ActivityRoom room = ActivityRoom.of(new Clusters(TWO_BY_TWO),
      Specs.after("reading/notes", Specs.of("clusters", Map.of())));
  private final PersonId tess = room.joins("Tess", Role.TABLE_FACILITATOR);
  private final PersonId ana = room.joins("Ana");

  @BeforeEach
  void four_notes_hang() {
    for (int i = 1; i <= 4; i++)
      room.given(ana, YELLOW, Room.table(1), "Note " + i);
    room.presses(tess, "place-all", "");
  }

  @Test
  void who_leads_asks_and_everyone_decides_on_each_suggestion() {
    assertThat(room.isRefused(ana, "suggest", "", Map.of()).phrase().key())
        .isEqualTo("sheet.leaders-suggest");
    room.presses(tess, "suggest", "");
    assertThat(suggested()).hasSize(2);
    assertThat(room.poster().clusters()).as("nothing is put together by itself").isEmpty();
    room.presses(ana, "accept", 1);
    assertThat(room.poster().clusters()).hasSize(1);
    room.presses(ana, "leave-out", 2);
    assertThat(suggested()).isEmpty();
    assertThat(room.poster().clusters()).hasSize(1);
  }

  @Test
  void a_suggestion_that_people_settled_otherwise_or_whose_notes_went_is_gone() {
    room.presses(tess, "suggest", "");
    room.does(ana, "cluster", "", Map.of("notes", "1,3", "title", "Ours"));
    assertThat(suggested()).isEmpty();
    room.presses(ana, "accept", 1);
    assertThat(room.poster().clusters()).hasSize(1);
  }

  @Test
  void a_note_that_is_hidden_stands_in_no_suggestion() {
    room.presses(tess, "suggest", "");
    room.noteEvent(new NoteEvent.NoteHidden(new NoteId(1)));
    assertThat(suggested()).singleElement().asString().doesNotContain("Note 1");
  }

  @Test
  void where_nothing_is_alike_people_are_told() {
    ActivityRoom other = ActivityRoom.of(new Clusters(_ -> List.of()),
        Specs.after("reading/notes", Specs.of("clusters", Map.of())));
    PersonId leader = other.joins("Tess", Role.TABLE_FACILITATOR);
    assertThat(other.isRefused(leader, "suggest", "", Map.of()).phrase().key())
        .isEqualTo("sheet.nothing-alike");
  }

  private List<CardPart.Answer> suggested() {
    return room.sees(ana).stream().filter(CardPart.Answers.class::isInstance)
        .map(CardPart.Answers.class::cast)
        .flatMap(a -> a.questions().stream()).flatMap(q -> q.answers().stream()).toList();
  }
}
