package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.matrix.Matrix;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.Spot;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class MatrixTest {
  private final ActivityRoom room = ActivityRoom.of(new Matrix(), collect());
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");

  static ActivitySpec collect() {
    return Specs.of("matrix",
        Map.of("stage", "collect", "max-categories", 3, "kinds",
            List.of(Map.of("id", "lived", "sign", "🧡"), Map.of("id", "science", "sign", "🔬"),
                Map.of("id", "other", "sign", "👤")),
            "cover", List.of("lived", "science"), "categories", List.of(Map.of("id", "town"))),
        Map.of("kind.lived", "lived experience", "kind.science", "scientific", "kind.other", "something else",
            "category.town", "Town"));
  }

  static ActivitySpec place() {
    return Specs.after("before/notes",
        Specs.of("matrix", Map.of("stage", "place"), LandscapeConformanceTest.AXES));
  }

  static ActivitySpec needs() {
    return Specs.after("before/notes",
        Specs.of("matrix", Map.of("stage", "needs", "kinds", List.of(Map.of("id", "interest"),
            Map.of("id", "need"))), Map.of("kind.interest", "interest", "kind.need", "need")));
  }

  static ActivitySpec check() {
    return Specs.of("matrix", Map.of("stage", "check", "items", List.of(Map.of("id", "all"))),
        Map.of("item.all", "Is everybody there?"));
  }

  @Test
  void people_hear_which_knowledge_is_missing_until_every_kind_is_there() {
    assertThat(coverage()).contains("MISSING", "lived experience", "scientific");
    writes(ana, "Parents", "town", "lived");
    assertThat(coverage()).contains("MISSING", "scientific").doesNotContain("lived experience");
    writes(ben, "The university", "none", "science");
    assertThat(coverage()).contains("COVERED");
    room.noteEvent(new NoteEvent.NoteHidden(new NoteId(2)));
    assertThat(coverage()).contains("MISSING", "scientific");
  }

  @Test
  void people_name_categories_as_many_as_keep_an_overview() {
    names("Schools");
    names("Care");
    assertThat(refused("name", Map.of("words", "Sports"))).isEqualTo("matrix.enough-categories");
    assertThat(refused("name", Map.of("words", "TOWN"))).isEqualTo("matrix.category-there");
    writes(ana, "The teacher", "+1", "other");
    CardPart.Cluster schools = room.allSee(CardPart.Clusters.class).clusters().getFirst();
    assertThat(schools.title().toString()).contains("Schools");
    assertThat(schools.papers()).extracting(Paper::note).containsExactly(new NoteId(3));
  }

  @Test
  void whoever_is_here_moves_a_stakeholder_and_nobody_stands_there_twice() {
    writes(ana, "Parents", "none", "other");
    room.does(ben, "move", "", Map.of("notes", "1", "category", "town", "kind", "lived"));
    assertThat(room.allSee(CardPart.Clusters.class).loose()).isEmpty();
    assertThat(room.notes().getFirst().kind().id()).isEqualTo("lived");
    assertThat(refused("write", Map.of("words", "parents", "category", "none", "kind", "lived")))
        .isEqualTo("matrix.stakeholder-there");
  }

  @Test
  void a_category_that_its_writer_takes_back_lets_its_stakeholders_stay() {
    names("Schools");
    writes(ben, "The teacher", "+1", "other");
    room.presses(ana, "withdraw", 1);
    assertThat(room.allSee(CardPart.Clusters.class).loose()).hasSize(1);
    assertThat(room.isRefused(ana, "withdraw", "2", Map.of()).phrase().key())
        .isEqualTo("matrix.not-yours-to-take-back");
  }

  @Test
  void the_report_has_the_categories_with_who_is_in_them() {
    names("Schools");
    writes(ben, "The teacher", "+1", "other");
    writes(ben, "Parents", "+1", "lived");
    assertThat(room.harvest().notes()).containsExactly(new NoteId(2), new NoteId(3));
    assertThat(room.harvest().parts().getLast()).isInstanceOfSatisfying(Harvest.Findings.class, found -> {
      assertThat(found.facts()).hasSize(1);
      assertThat(found.toString()).contains("Schools", "The teacher", "Parents", "scientific");
    });
  }

  @Test
  void who_is_not_relevant_comes_off_the_matrix_and_can_come_back() {
    ActivityRoom matrix = ActivityRoom.of(new Matrix(), place());
    matrix.joins("Ana");
    matrix.joins("Ben");
    PersonId tess = matrix.joins("Tess", Role.TABLE_FACILITATOR);
    NoteId parents = matrix.given(ana, GivenNotes.YELLOW, Room.table(1), "Parents");
    NoteId press = matrix.given(ben, GivenNotes.YELLOW, Room.table(1), "The press");
    matrix.does(ben, "place", press.toString(), Map.of("x", "10", "y", "90"));
    matrix.does(ana, "place", parents.toString(), Map.of("x", "95", "y", "90"));
    assertThat(matrix.poster().placed()).containsEntry(parents, new Spot(95, 90, ana, ""));
    assertThat(matrix.isRefused(ana, "leave-out", "", Map.of("notes", "2")).phrase().key())
        .isEqualTo("matrix.not-yours-to-leave-out");
    matrix.does(tess, "leave-out", "", Map.of("notes", "2"));
    assertThat(matrix.harvest().notes()).containsExactly(parents);
    assertThat(matrix.harvest().toString()).contains("NOT_RELEVANT", "The press");
    assertThat(matrix.allSee(CardPart.Wall.class).papers()).hasSize(1);
    matrix.presses(ana, "bring-back", 2);
    assertThat(matrix.harvest().notes()).containsExactly(parents, press);
    assertThat(matrix.sees(ben, CardPart.Landscape.class).waiting()).hasSize(1);
  }

  @Test
  void what_a_stakeholder_wants_and_needs_stands_with_it_in_another_colour() {
    ActivityRoom told = ActivityRoom.of(new Matrix(), needs());
    told.joins("Ana");
    NoteId parents = told.given(ben, GivenNotes.YELLOW, Room.table(1), "Parents");
    told.does(ana, "tell", parents.toString(), Map.of("kind", "need", "words", "Rest"));
    assertThat(told.does(ana, "tell", "1", Map.of("kind", "need", "words", "Rest"))).isEmpty();
    assertThat(told.notes().getLast().kind().colour()).isNotEqualTo(GivenNotes.YELLOW.colour());
    assertThat(told.allSee(CardPart.Answers.class).questions().getFirst().answers()).hasSize(1);
    assertThat(told.harvest().toString()).contains("Parents", "Rest", "need");
    told.presses(ana, "withdraw", 2);
    assertThat(told.harvest().parts()).isEmpty();
  }

  @Test
  void assumptions_are_ticked_off_one_by_one_and_opened_again() {
    ActivityRoom list = ActivityRoom.of(new Matrix(), check());
    list.joins("Ana");
    list.presses(ana, "tick", "all");
    assertThat(list.presses(ana, "tick", "all")).isEmpty();
    assertThat(list.harvest().toString()).contains("ALL_CHECKED");
    list.presses(ana, "reopen", "all");
    assertThat(list.harvest().toString()).contains("STILL_OPEN");
  }

  @Test
  void what_belongs_to_another_stage_or_to_nobody_here_is_refused() {
    assertThat(refused("tick", Map.of())).isEqualTo("matrix.not-now");
    assertThat(refused("place-all", Map.of())).isEqualTo("matrix.not-now");
    assertThat(room.isRefused(new PersonId("a stranger"), "name", "", Map.of("words", "Care")).phrase().key())
        .isEqualTo("matrix.not-yours");
  }

  @Test
  void a_script_hears_what_each_stage_lacks() {
    Map<String, Object> settings = new HashMap<>(collect().settings().values());
    settings.put("cover", List.of("money"));
    settings.put("max-categories", 0);
    ActivitySpec wrong = Specs.of("matrix", settings, Map.of("kind.lived", "lived"));
    assertThat(messages(wrong)).anyMatch(m -> m.contains("'money'")).anyMatch(m -> m.contains("kind.other"))
        .anyMatch(m -> m.contains("category.town")).anyMatch(m -> m.contains("from 1 to 12"));
    assertThat(messages(Specs.of("matrix", Map.of("stage", "place")))).hasSize(5);
    assertThat(messages(Specs.of("matrix", Map.of()))).anyMatch(m -> m.contains("'stage' is missing"));
  }

  private static List<String> messages(ActivitySpec spec) {
    return new Matrix().check(spec, ActivityRoom.block(spec)).stream().map(SpecProblem::message).toList();
  }

  private void writes(PersonId who, String words, String category, String kind) {
    room.does(who, "write", "", Map.of("words", words, "category", category, "kind", kind));
  }

  private void names(String words) {
    room.does(ana, "name", "", Map.of("words", words));
  }

  private String refused(String verb, Map<String, String> answers) {
    return room.isRefused(ana, verb, "", answers).phrase().key();
  }

  private String coverage() {
    return room.allSee(CardPart.Text.class).toString();
  }
}
