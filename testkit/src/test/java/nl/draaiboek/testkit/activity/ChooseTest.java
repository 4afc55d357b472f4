package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.choose.Choose;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.PosterEvent;
import nl.draaiboek.core.poster.Spot;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class ChooseTest {
  private static final List<Map<String, String>> SLOTS = List.of(Map.of("id", "insight", "sign", "💎"),
      Map.of("id", "question"));
  private static final Map<String, String> NAMES = Map.of("slot.insight", "Main insight", "slot.question",
      "Question");
  private final ActivityRoom room = ActivityRoom.of(new Choose(),
      Specs.of("choose", Map.of("slots", SLOTS), NAMES));
  private final PersonId tess = room.joins("Tess", Role.TABLE_FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");

  @Test
  void a_proposal_is_a_note_of_the_slots_own_kind() {
    NoteId trust = proposes(ana, "insight", "Time makes trust");
    Note note = room.notes().getFirst();
    assertThat(note.id()).isEqualTo(trust);
    assertThat(note.kind().name()).isEqualTo(new Words(Map.of("en", "Main insight")));
    assertThat(slot(ben, "insight").proposals()).extracting(Paper::words)
        .containsExactly(Line.theirs("Time makes trust"));
  }

  @Test
  void others_agree_and_take_it_back_and_the_paper_counts_them() {
    NoteId trust = proposes(ana, "insight", "Time makes trust");
    room.presses(ben, "agree", trust);
    assertThat(room.presses(ben, "agree", trust)).isEmpty();
    assertThat(room.presses(ana, "agree", trust)).isEmpty();
    assertThat(slot(tess, "insight").proposals().getFirst().dots()).isEqualTo(1);
    room.presses(ben, "disagree", trust);
    assertThat(slot(tess, "insight").proposals().getFirst().dots()).isZero();
  }

  @Test
  void anybody_settles_the_choice_and_the_group_can_change_its_mind() {
    NoteId trust = proposes(ana, "insight", "Time makes trust");
    NoteId rules = proposes(ben, "insight", "Rules follow people");
    room.presses(ben, "choose", trust);
    assertThat(slot(ana, "insight").agreed().map(Paper::note)).contains(trust);
    assertThat(room.progress().counts()).containsExactly(new Progress.Count("/2", 1));
    room.presses(ana, "choose", rules);
    assertThat(room.poster().chosen()).containsEntry("insight", rules);
    assertThat(slot(ana, "insight").proposals()).extracting(Paper::note).containsExactly(trust);
    room.presses(ana, "clear", "insight");
    assertThat(room.poster().chosen()).isEmpty();
  }

  @Test
  void only_what_was_chosen_is_left_however_many_agreed() {
    NoteId trust = proposes(ana, "insight", "Time makes trust");
    NoteId who = proposes(ben, "question", "Who has time?");
    room.presses(ben, "agree", trust);
    room.presses(ben, "choose", who);
    room.timeIsUp(true);
    room.open(false);
    assertThat(room.harvest().parts()).containsExactly(
        new Harvest.Chosen("question", Line.scripted(new Words(Map.of("en", "Question"))), who));
  }

  @Test
  void its_writer_and_who_leads_change_the_words_also_afterwards() {
    NoteId trust = proposes(ana, "insight", "Time maks trust");
    assertThat(refused(ben, "change", trust.toString(), "Mine now")).isEqualTo("choose.not-yours");
    room.does(tess, "change", trust.toString(), Map.of("words", "Time makes trust"));
    room.open(false);
    room.does(ana, "change", trust.toString(), Map.of("words", "Trust takes time"));
    assertThat(room.notes().getFirst().words()).isEqualTo("Trust takes time");
  }

  @Test
  void a_proposal_that_is_taken_back_is_gone_from_the_centre_too() {
    NoteId trust = proposes(ana, "insight", "Time makes trust");
    room.presses(ben, "choose", trust);
    assertThat(refused(ben, "withdraw", trust.toString(), "")).isEqualTo("choose.not-yours");
    room.presses(ana, "withdraw", trust);
    assertThat(room.harvest()).isEqualTo(Harvest.NOTHING);
    assertThat(refused(ben, "agree", trust.toString(), "")).isEqualTo("choose.no-such-proposal");
  }

  @Test
  void a_proposal_without_words_without_end_or_without_slot_is_refused_kindly() {
    assertThat(refused(ana, "propose", "insight", " \n ")).isEqualTo("choose.empty");
    assertThat(refused(ana, "propose", "insight", "x".repeat(501))).isEqualTo("choose.too-long");
    assertThat(refused(ana, "propose", "joke", "Ha")).isEqualTo("choose.no-such-slot");
    proposes(ana, "insight", "Once");
    assertThat(room.does(ana, "propose", "insight", Map.of("words", "Once"))).isEmpty();
  }

  @Test
  void a_board_shows_the_slots_without_anything_to_press() {
    proposes(ana, "insight", "Time makes trust");
    CardPart.Slot slot = room.allSee(CardPart.Slots.class).slots().getFirst();
    assertThat(slot.propose()).isEmpty();
    assertThat(slot.proposals().getFirst().buttons()).isEqualTo(List.<Button>of());
  }

  @Test
  void with_axes_the_landscape_is_shown_above_with_the_choice_in_its_centre() {
    Map<String, String> words = new HashMap<>(NAMES);
    words.putAll(LandscapeConformanceTest.AXES);
    ActivityRoom below = ActivityRoom.of(new Choose(),
        Specs.of("choose", Map.of("slots", SLOTS), words));
    PersonId driss = below.joins("Driss");
    NoteId files = below.given(driss, GivenNotes.GREEN, Room.table(1), "Files stay on the pile");
    assertThat(below.sees(driss).stream().filter(CardPart.Landscape.class::isInstance)).isEmpty();
    below.posterEvent(new PosterEvent.NotePlaced(files, new Spot(10, 20, driss, "")));
    below.does(driss, "propose", "insight", Map.of("words", "Time makes trust"));
    below.presses(driss, "choose", 2);
    CardPart.Landscape landscape = below.sees(driss, CardPart.Landscape.class);
    assertThat(landscape.centre()).extracting(c -> c.paper().note()).containsExactly(new NoteId(2));
    assertThat(landscape.place()).isEmpty();
  }

  @Test
  void a_script_hears_what_is_wrong_with_its_slots() {
    ActivitySpec spec = Specs.of("choose",
        Map.of("slots", List.of(Map.of("id", "insight", "colour", "mauve"), Map.of("id", "insight"),
            Map.of("id", "No good"))),
        Map.of("slot.insight", "Main insight", "axis.left", "outside"));
    assertThat(new Choose().check(spec, ActivityRoom.block(spec))).hasSize(4);
    ActivitySpec none = Specs.of("choose", Map.of());
    assertThat(new Choose().check(none, ActivityRoom.block(none))).hasSize(1);
  }

  private NoteId proposes(PersonId who, String slot, String words) {
    room.does(who, "propose", slot, Map.of("words", words));
    return room.notes().getLast().id();
  }

  private CardPart.Slot slot(PersonId viewer, String id) {
    return room.sees(viewer, CardPart.Slots.class).slots().stream().filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String refused(PersonId who, String verb, String target, String words) {
    return room.isRefused(who, verb, target, Map.of("words", words)).phrase().key();
  }
}
