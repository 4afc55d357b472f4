package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.form.FillIn;
import nl.draaiboek.core.activity.form.FormEvent;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import nl.draaiboek.testkit.ForAll;
import org.junit.jupiter.api.Test;

class FillInTest {
  private final ActivityRoom room = ActivityRoom.of(new FillIn(), FillInConformanceTest.recipe("table"));
  private final PersonId femke = room.joins("Femke", Role.FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");

  @Test
  void everybody_sees_what_a_table_fills_in_and_who_did_so_last() {
    fills(ana, "name.0", "Sam");
    fills(ben, "name.1", "Sam, 43");
    CardPart.Answer answer = question(room, "name").answers().getFirst();
    assertThat(answer.words()).isEqualTo(Line.theirs("Sam, 43"));
    assertThat(answer.who()).isEqualTo(new Line.Name(ben));
  }

  @Test
  void two_people_who_fill_in_the_same_field_lose_nothing_and_the_group_chooses() {
    fills(ana, "name.0", "Sam");
    fills(ben, "name.0", "Robin");
    assertThat(words(room, "name")).containsExactly(Line.theirs("Sam"), Line.theirs("Robin"));
    assertThat(room.sees(ben, CardPart.Text.class)).isNotNull();
    assertThat(room.harvest().parts()).hasSize(2);

    room.presses(ana, "keep", "2");
    assertThat(words(room, "name")).containsExactly(Line.theirs("Robin"));
  }

  @Test
  void both_versions_can_stay() {
    fills(ana, "story.0", "Works nights");
    fills(ben, "story.0", "Has two children");
    room.presses(femke, "keep-both", "2");
    assertThat(words(room, "story")).containsExactly(Line.theirs("Works nights"),
        Line.theirs("Has two children"));
    fills(ana, "story.3", "Works nights and has two children");
    assertThat(words(room, "story")).containsExactly(Line.theirs("Works nights and has two children"));
  }

  @Test
  void what_one_fills_in_alone_nobody_else_sees_before_the_wrap_up() {
    ActivityRoom alone = ActivityRoom.of(new FillIn(), FillInConformanceTest.recipe("person"));
    PersonId lead = alone.joins("Femke", Role.FACILITATOR);
    alone.joins("Ana");
    alone.joins("Ben");
    alone.begins();
    alone.does(ana, "fill", "name.0", Map.of("words", "Sam"));
    alone.does(ana, "add", "steps", Map.of("words", "Ring"));
    assertThat(alone.sees(ana).toString()).contains("Sam");
    assertThat(alone.sees(ben).toString()).doesNotContain("Sam", "Ring");
    assertThat(alone.sees(lead).toString()).doesNotContain("Sam", "Ring");
    assertThat(alone.allSee().toString()).doesNotContain("Sam", "Ring");
    assertThat(alone.progress().waitingOn()).containsExactly(ben);
    assertThat(alone.harvest().toString()).contains("Sam", "Ring");
    alone.presses(ben, "remove", "2");
    assertThat(alone.harvest().toString()).contains("Ring");
  }

  @Test
  void steps_are_put_in_order() {
    for (String words : List.of("Ring", "Coffee", "Listen"))
      adds(ana, words);
    room.presses(ben, "up", "3.3");
    assertThat(steps()).containsExactly("Ring", "Listen", "Coffee");
    room.presses(ben, "up", "3.3");
    assertThat(steps()).as("a press on a list as it was does nothing").containsExactly("Ring", "Listen",
        "Coffee");
    room.presses(ana, "down", "1.1");
    assertThat(steps()).containsExactly("Listen", "Ring", "Coffee");
  }

  @Test
  void a_step_goes_by_its_writer_or_who_leads_and_can_be_put_back() {
    adds(ana, "Ring");
    assertThat(room.isRefused(ben, "remove", "1", Map.of()).phrase().key()).isEqualTo("form.not-yours");
    room.presses(femke, "remove", "1");
    assertThat(steps()).isEmpty();
    room.presses(ben, "put-back", "1");
    assertThat(steps()).containsExactly("Ring");
  }

  @Test
  void who_changes_a_step_that_somebody_changed_meanwhile_gets_a_step_beside_it() {
    adds(ana, "Ring");
    adds(ana, "Coffee");
    changes(ben, "steps.2", 1, "Ring twice");
    changes(ana, "steps.2", 1, "Knock");
    assertThat(steps()).containsExactly("Ring twice", "Knock", "Coffee");
  }

  @Test
  void a_number_is_within_bounds_and_a_choice_is_one_of_those_there_are() {
    assertThat(refused("weeks.0", "13")).isEqualTo("form.not-a-number");
    assertThat(refused("weeks.0", "soon")).isEqualTo("form.not-a-number");
    assertThat(refused("oven.0", "lukewarm")).isEqualTo("form.no-such-option");
    assertThat(refused("name.0", "x".repeat(201))).isEqualTo("form.too-long");
    assertThat(refused("name.0", " ")).isEqualTo("form.empty");
    assertThat(refused("steps.0", "Ring")).isEqualTo("form.no-such-field");
    fills(ana, "weeks.0", "6");
    assertThat(room.sees(ana, CardPart.Answers.class).questions().stream()
        .filter(q -> q.id().equals("weeks")).findFirst().flatMap(CardPart.Question::form).orElseThrow()
        .fields().getFirst())
        .isInstanceOfSatisfying(Field.Amount.class, f -> assertThat(f.value()).contains(6));
  }

  @Test
  void words_that_were_taken_away_are_not_in_the_wrap_up() {
    room.does(ana, "fill", "name.0", Map.of("words", "\u2205"));
    assertThat(room.harvest().parts()).isEmpty();
  }

  @Test
  void two_tables_that_go_on_as_one_keep_what_both_filled_in() {
    FillIn same = new FillIn();
    ActivityRoom one = ActivityRoom.of(same, FillInConformanceTest.recipe("table"));
    ActivityRoom other = ActivityRoom.of(same, FillInConformanceTest.recipe("table"));
    for (ActivityRoom table : List.of(one, other)) {
      table.joins("Ana");
      table.joins("Ben");
    }
    one.does(ana, "fill", "name.0", Map.of("words", "Sam"));
    other.does(ben, "fill", "name.0", Map.of("words", "Robin"));
    other.does(ben, "add", "steps", Map.of("words", "Ring"));
    one.mergesWith(other);
    assertThat(words(one, "name")).containsExactly(Line.theirs("Sam"), Line.theirs("Robin"));
    assertThat(question(one, "steps").answers()).hasSize(1);
  }

  @Test
  void whoever_fills_in_whatever_on_whichever_version_no_words_are_lost_before_somebody_chooses() {
    ForAll.seeds(20, random -> {
      ActivityRoom wild = ActivityRoom.of(new FillIn(), FillInConformanceTest.recipe("table"));
      wild.joins("Ana");
      Set<String> expected = new HashSet<>();
      for (int i = 0; i < 5; i++) {
        PersonId who = new PersonId("p" + i);
        wild.joins(who.value());
        String words = "words " + i;
        wild.does(who, "fill", "name.0", Map.of("words", words));
        wild.does(who, "add", "steps", Map.of("words", words));
        expected.add(words);
      }
      moves(wild, random);
      assertThat(question(wild, "name").answers()).extracting(a -> ((Line.Theirs) a.words()).words())
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(question(wild, "steps").answers()).hasSize(expected.size());
    });
  }

  private static void moves(ActivityRoom wild, Random random) {
    for (int i = 0; i < 20; i++)
      wild.presses(new PersonId("p0"), random.nextBoolean() ? "up" : "down",
          2 * (1 + random.nextInt(5)) + "." + (1 + random.nextInt(5)));
  }

  @Test
  void a_script_hears_what_is_wrong_with_its_form() {
    ActivitySpec spec = Specs.of("form", Map.of("by", "room", "fields",
        List.of(Map.of("id", "a", "type", "picture"),
            Map.of("id", "b", "type", "choice", "options", List.of()),
            Map.of("id", "c", "type", "choice", "options", List.of("x")))),
        Map.of("field.a", "A", "field.b", "B", "field.c", "C"));
    assertThat(new FillIn().check(spec, ActivityRoom.block(spec))).extracting(SpecProblem::message)
        .anyMatch(m -> m.contains("the type of 'a'")).anyMatch(m -> m.contains("'b' has 1 to 25"))
        .anyMatch(m -> m.contains("no text 'option.x'")).anyMatch(m -> m.contains("place: plenary"));
  }

  @Test
  void words_of_a_shared_field_are_erased_with_who_wrote_them() {
    fills(ana, "name.0", "Sam");
    assertThat(room.happened().getFirst()).isInstanceOfSatisfying(FormEvent.FieldFilled.class, event -> {
      assertThat(event.writer()).contains(ana);
      assertThat(event.withoutWords().texts()).doesNotContain("Sam");
    });
  }

  private String refused(String target, String words) {
    return room.isRefused(ana, "fill", target, Map.of("words", words)).phrase().key();
  }

  private void fills(PersonId who, String target, String words) {
    room.does(who, "fill", target, Map.of("words", words));
  }

  private void adds(PersonId who, String words) {
    room.does(who, "add", "steps", Map.of("words", words));
  }

  private void changes(PersonId who, String target, int step, String words) {
    room.does(who, "change", target, Map.of("step", Integer.toString(step), "words", words));
  }

  private static CardPart.Question question(ActivityRoom room, String field) {
    return room.allSee(CardPart.Answers.class).questions().stream().filter(q -> q.id().equals(field))
        .findFirst().orElseThrow();
  }

  private static List<Line> words(ActivityRoom room, String field) {
    return question(room, field).answers().stream().map(CardPart.Answer::words).toList();
  }

  private List<String> steps() {
    return question(room, "steps").answers().stream()
        .map(a -> Objects.requireNonNull(((Line.Ours) a.words()).values().get("words")))
        .map(words -> ((Line.Theirs) words).words()).toList();
  }
}
