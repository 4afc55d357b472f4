package nl.draaiboek.testkit.activity;

import static nl.draaiboek.testkit.activity.GivenNotes.GREEN;
import static nl.draaiboek.testkit.activity.GivenNotes.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.landscape.Landscape;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.Spot;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class LandscapeTest {
  private static final Map<String, String> AXES = LandscapeConformanceTest.AXES;
  private final ActivityRoom room = roomWith(Map.of("kinds", List.of("green")), AXES);
  private final PersonId tess = room.joins("Tess", Role.TABLE_FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");
  private final NoteId files = room.given(ana, GREEN, Room.table(1), "Files stay on the pile");
  private final NoteId cooking = room.given(ana, YELLOW, Room.table(1), "Neighbours cook together");
  private final NoteId rules = room.given(ben, GREEN, Room.table(1), "Rules change every year");

  @Test
  void ana_hangs_her_note_where_she_drags_it_and_says_why() {
    room.does(ana, "place", "", Map.of("note", "1", "x", "80", "y", "19.6", "why", "We decide on it"));
    assertThat(room.poster().placed()).containsEntry(files, new Spot(80, 20, ana, "We decide on it"));
    assertThat(room.progress().waitingOn()).containsExactly(ben);
  }

  @Test
  void choosing_a_cell_hangs_a_note_in_its_middle() {
    room.does(ana, "place", "1", Map.of("cell", "5-1"));
    assertThat(room.poster().placed()).containsEntry(files, new Spot(90, 10, ana, ""));
  }

  @Test
  void a_place_that_cannot_be_read_is_asked_for() {
    for (Map<String, String> where : List.of(Map.of("x", "80"), Map.of("x", "101", "y", "5"),
        Map.of("x", "-1", "y", "5"),
        Map.of("cell", "6-1"), Map.of("why", "Because")))
      assertThat(refused(ana, "1", where)).isEqualTo("sheet.where");
  }

  @Test
  void only_notes_of_its_kinds_belong_on_it() {
    assertThat(refused(ana, cooking.toString(), Map.of("cell", "1-1"))).isEqualTo("sheet.not-for-this-sheet");
    assertThat(landscape(ana).waiting()).extracting(Paper::note).containsExactly(files);
  }

  @Test
  void a_note_is_hung_up_by_its_writer_or_who_leads_and_then_moved_by_anybody() {
    assertThat(refused(ben, "1", Map.of("cell", "1-1"))).isEqualTo("sheet.not-yours-to-place");
    assertThat(landscape(tess).waiting()).extracting(Paper::note).containsExactly(files, rules);
    room.does(ana, "place", "1", Map.of("cell", "1-1", "why", "It is the law"));
    room.does(ben, "place", "1", Map.of("x", "40", "y", "60"));
    assertThat(room.poster().placed()).containsEntry(files, new Spot(40, 60, ana, "It is the law"));
    assertThat(refused(ben, "1", Map.of("why", "No, it is not"))).isEqualTo("sheet.not-yours-to-explain");
  }

  @Test
  void the_same_place_twice_happens_once() {
    room.does(ana, "place", "1", Map.of("cell", "3-3"));
    assertThat(room.does(ana, "place", "1", Map.of("cell", "3-3"))).isEmpty();
  }

  @Test
  void a_reason_has_an_end() {
    assertThat(refused(ana, "1", Map.of("cell", "3-3", "why", "x".repeat(201))))
        .isEqualTo("sheet.why-too-long");
  }

  @Test
  void who_sees_a_cluster_sees_it_at_its_notes_too() {
    room.does(ana, "place", "1", Map.of("cell", "3-3"));
    room.does(ben, "place", "3", Map.of("cell", "4-3"));
    room.does(ben, "cluster", "", Map.of("notes", "1,3", "title", "Paper"));
    CardPart.Landscape seen = landscape(ana);
    assertThat(seen.placed()).allSatisfy(p -> assertThat(p.cluster()).isPresent());
    assertThat(seen.clusters().getFirst().papers()).extracting(Paper::note).containsExactly(files, rules);
    assertThat(room.allSee(CardPart.Landscape.class).place()).isEmpty();
  }

  @Test
  void in_a_later_block_each_half_has_its_own_questions_and_only_who_leads_adds_a_note() {
    Map<String, String> words = new HashMap<>(AXES);
    words.putAll(Map.of("questions.right", "What do we strengthen?", "questions.left", "Will it last?"));
    ActivityRoom later = roomWith(Map.of("kinds", List.of("green"), "place", false, "questions", true),
        words);
    PersonId driss = later.joins("Driss");
    PersonId host = later.joins("Tess", Role.TABLE_FACILITATOR);
    later.given(driss, GREEN, Room.table(1), "Nobody has time");
    assertThat(later.sees(driss).stream().filter(CardPart.Instruction.class::isInstance)).hasSize(2);
    assertThat(later.isRefused(driss, "place", "1", Map.of("cell", "1-1")).phrase().key())
        .isEqualTo("sheet.no-new-notes");
    assertThat(later.does(host, "place", "1", Map.of("cell", "1-1"))).hasSize(1);
    assertThat(later.progress().waitingOn()).isEmpty();
  }

  @Test
  void a_script_hears_of_every_word_that_is_missing() {
    ActivitySpec spec = Specs.of("landscape", Map.of("questions", true), Map.of("axis.left", "outside"));
    assertThat(new Landscape().check(spec, ActivityRoom.block(spec))).hasSize(6);
  }

  private static ActivityRoom roomWith(Map<String, Object> settings, Map<String, String> words) {
    return ActivityRoom.of(new Landscape(),
        Specs.after("reading/notes", Specs.of("landscape", settings, words)));
  }

  private CardPart.Landscape landscape(PersonId viewer) {
    return room.sees(viewer, CardPart.Landscape.class);
  }

  private String refused(PersonId who, String note, Map<String, String> where) {
    return room.isRefused(who, "place", note, where).phrase().key();
  }
}
