package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.notes.WriteNotes;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class WriteNotesCheckTest {
  @Test
  void a_script_in_order_has_nothing_to_be_told() {
    assertThat(check(Specs.notes(Map.of("card", "optional", "max-chars", 200)))).isEmpty();
  }

  @Test
  void every_mistake_is_told_at_once() {
    ActivitySpec spec = Specs.of("notes", Map.of("kinds",
        List.of(Map.of("id", "yellow", "colour", "purple"),
            Map.of("id", "yellow", "colour", "green", "emoji", "x")),
        "card", "maybe", "max-chars", 501, "hiden", true));
    assertThat(check(spec)).extracting(SpecProblem::setting)
        .containsExactlyInAnyOrder("card", "max-chars", "hiden", "kinds", "kinds", "kinds", "kinds");
    assertThat(check(spec)).extracting(SpecProblem::message).contains(
        "two kinds have the id 'yellow'", "a kind has no setting 'emoji'; it has: id, colour, sign",
        "'max-chars' is a whole number from 1 to 500",
        "'notes' has no setting 'hiden'; it has: kinds, card, min-words, max-chars, hidden, pictures, anonymous");
  }

  @Test
  void notes_without_a_name_cannot_start_from_homework_which_bears_one() {
    ActivitySpec spec = Specs.notes(Map.of("anonymous", true));
    assertThat(check(spec)).isEmpty();
    assertThat(check(Specs.after("homework/1", spec))).extracting(SpecProblem::setting)
        .containsExactly("from");
  }

  @Test
  void notes_want_at_least_one_kind() {
    assertThat(check(Specs.of("notes", Map.of()))).hasSize(1);
  }

  private static List<SpecProblem> check(ActivitySpec spec) {
    return new WriteNotes().check(spec, ActivityRoom.block(spec));
  }
}
