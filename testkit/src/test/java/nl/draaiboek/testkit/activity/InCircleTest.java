package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draaiboek.core.activity.circle.CircleEvent;
import nl.draaiboek.core.activity.circle.InCircle;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.testkit.ActivityRoom;
import nl.draaiboek.testkit.ForAll;
import org.junit.jupiter.api.Test;

class InCircleTest {
  private static final Map<String, Object> CHAIN = Map.of("mode", "chain");
  private static final Map<String, Object> ONLY_ONE = Map.of("mode", "only-one");
  private static final Map<String, Object> ONLY_ONE_POPCORN = Map.of("mode", "only-one", "order", "popcorn");
  private PersonId facilitator = new PersonId("Femke");
  private PersonId ana = new PersonId("Ana");
  private PersonId ben = new PersonId("Ben");
  private PersonId chantal = new PersonId("Chantal");

  private ActivityRoom circle(Map<String, Object> settings) {
    ActivityRoom room = ActivityRoom.of(new InCircle(),
        Specs.of("circle", settings, Map.of("prompt", "This was a good afternoon, and therefore…")));
    facilitator = room.joins("Femke", Role.FACILITATOR);
    ana = room.joins("Ana");
    ben = room.joins("Ben");
    chantal = room.joins("Chantal");
    room.begins();
    return room;
  }

  @Test
  void each_sees_the_sentence_before_theirs_and_at_the_end_all_see_the_chain_as_one() {
    ActivityRoom room = circle(CHAIN);
    assertThat(room.isRefused(ben, "write", "", words("I call Ana")).phrase().key())
        .isEqualTo("circle.not-your-turn");
    write(room, ana, "I call Ben");
    write(room, ben, "Ben has something to tell");
    assertThat(answers(room, chantal)).contains("Ben has something to tell").doesNotContain("I call Ben");
    write(room, chantal, "we meet again");
    assertThat(answers(room, ana)).containsSubsequence("I call Ben", "Ben has something to tell",
        "we meet again");
    assertThat(room.allSee(CardPart.Answers.class).toString()).contains("I call Ben");
    assertThat(room.harvest().notes()).hasSize(3);
    assertThat(room.progress().waitingOn()).isEmpty();
  }

  @Test
  void who_goes_later_comes_last_and_going_back_keeps_what_was_written() {
    ActivityRoom room = circle(CHAIN);
    room.presses(ana, "later", 1);
    write(room, ben, "I call Ana");
    room.presses(facilitator, "back", 3);
    assertThat(room.progress().waitingOn()).containsExactly(ben, chantal, ana);
    write(room, ben, "I call Chantal");
    assertThat(room.notes()).extracting(Note::words).containsExactly("I call Chantal");
    assertThat(room.progress().waitingOn()).containsExactly(chantal, ana);
  }

  @Test
  void a_link_that_is_changed_or_taken_back_later_leaves_the_others_in_their_order() {
    ActivityRoom room = circle(CHAIN);
    write(room, ana, "I call Ben");
    write(room, ben, "Ben listens");
    write(room, chantal, "we meet again");
    room.open(false);
    write(room, ana, "I write to Ben");
    room.presses(ben, "withdraw", "");
    assertThat(answers(room, chantal)).containsSubsequence("I write to Ben", "we meet again")
        .doesNotContain("listens");
    assertThat(room.isRefused(ben, "write", "", words("Ben speaks")).phrase().key())
        .isEqualTo("circle.not-now");
  }

  @Test
  void who_leads_goes_on_without_who_does_not_write_and_shows_the_chain_before_the_end() {
    ActivityRoom room = circle(CHAIN);
    write(room, ana, "I call Ben");
    room.presses(facilitator, "done", 2);
    assertThat(room.presses(facilitator, "done", 2)).as("pressed twice").isEmpty();
    assertThat(answers(room, chantal)).as("the last one who wrote").contains("I call Ben");
    assertThat(room.isRefused(ana, "show-chain", "", Map.of()).phrase().key())
        .isEqualTo("circle.leaders-only");
    room.presses(facilitator, "show-chain", "");
    write(room, chantal, "we meet again");
    assertThat(answers(room, ben)).containsSubsequence("I call Ben", "we meet again");
  }

  @Test
  void everyone_sees_at_once_how_many_step_forward_and_the_next_one_begins_with_nobody() {
    ActivityRoom room = circle(ONLY_ONE);
    room.presses(ben, "forward", 1);
    room.presses(chantal, "forward", 1);
    assertThat(room.presses(chantal, "forward", 1)).isEmpty();
    assertThat(forward(room)).isEqualTo(2);
    room.presses(ben, "go-back", 1);
    assertThat(forward(room)).isEqualTo(1);
    assertThat(room.isRefused(ana, "forward", "", Map.of()).phrase().key()).isEqualTo("circle.you-say-it");
    room.presses(ana, "done", 1);
    assertThat(forward(room)).isZero();
    assertThat(room.presses(chantal, "forward", 1)).as("for the one before").isEmpty();
  }

  @Test
  void who_stepped_forward_for_someone_who_left_does_not_stand_there_for_the_next() {
    ActivityRoom room = circle(ONLY_ONE);
    room.presses(chantal, "forward", 1);
    room.leaves(ana);
    assertThat(forward(room)).isZero();
    room.presses(chantal, "forward", 1);
    assertThat(forward(room)).isEqualTo(1);
  }

  @Test
  void in_popcorn_order_the_first_to_press_is_in_the_middle_and_others_wait() {
    ActivityRoom room = circle(ONLY_ONE_POPCORN);
    room.presses(ben, "step-in", 1);
    assertThat(room.presses(ana, "step-in", 1)).as("a moment too late").isEmpty();
    assertThat(room.isRefused(ana, "step-in", "", Map.of()).values()).containsEntry("person", ben);
    room.presses(facilitator, "step-out", 2);
    assertThat(room.progress().waitingOn()).containsExactly(ana, ben, chantal);
    room.presses(ana, "step-in", 3);
    room.presses(ana, "done", 4);
    assertThat(room.isRefused(ana, "step-in", "", Map.of()).phrase().key()).isEqualTo("circle.have-been");
    room.presses(ben, "step-in", 5);
    room.leaves(ben);
    room.presses(chantal, "step-in", "");
    assertThat(room.progress().waitingOn()).containsExactly(chantal);
  }

  @Test
  void in_a_round_as_it_comes_everybody_goes_once_written_or_aloud() {
    ActivityRoom room = circle(Map.of("order", "popcorn", "written", true));
    write(room, chantal, "Trust takes time");
    room.presses(ana, "done", "");
    assertThat(room.presses(ana, "done", "")).isEmpty();
    assertThat(room.progress().waitingOn()).containsExactly(ben);
    assertThat(room.allSee(CardPart.Answers.class).toString()).contains("Trust takes time");
    write(room, ana, "So I thought");
  }

  @Test
  void what_is_said_aloud_is_not_written() {
    ActivityRoom room = circle(Map.of());
    assertThat(room.isRefused(ana, "write", "", words("Hello")).phrase().key()).isEqualTo("circle.spoken");
    assertThat(room.sees(ana)).noneMatch(CardPart.Form.class::isInstance);
  }

  @Test
  void a_script_is_told_what_a_chain_needs() {
    var wrong = Specs.of("circle", Map.of("mode", "chain", "order", "popcorn", "written", false));
    assertThat(new InCircle().check(wrong, ActivityRoom.block(wrong))).hasSize(3);
  }

  @Test
  void whoever_comes_and_goes_each_who_stays_has_one_turn_and_no_sentence_is_lost() {
    ForAll.seeds(20, random -> {
      boolean popcorn = random.nextBoolean();
      ActivityRoom room = ActivityRoom.of(new InCircle(), Specs.of("circle",
          popcorn ? Map.of("order", "popcorn", "written", true) : CHAIN, Map.of("prompt", "And therefore…")));
      PersonId leader = room.joins("Femke", Role.FACILITATOR);
      List<PersonId> people = new ArrayList<>();
      for (int i = random.nextInt(60); i >= 0; i--)
        people.add(room.joins("Person " + i));
      room.begins();
      Map<PersonId, String> said = new HashMap<>();
      for (int change = 0; !room.progress().waitingOn().isEmpty(); change++) {
        if (change < 40 && random.nextInt(3) == 0)
          room.leaves(people.remove(random.nextInt(people.size())));
        if (change < 40 && (random.nextInt(3) == 0 || people.isEmpty()))
          people.add(room.joins("Late " + change));
        PersonId next = popcorn
            ? room.progress().waitingOn().get(random.nextInt(room.progress().waitingOn().size()))
            : room.progress().waitingOn().getFirst();
        if (change < 40 && random.nextInt(6) == 0 && !said.isEmpty())
          room.presses(leader, "back", "");
        else {
          write(room, next, "sentence " + change);
          said.put(next, "sentence " + change);
        }
      }
      assertThat(room.notes()).extracting(Note::words).containsExactlyInAnyOrderElementsOf(said.values());
      assertThat(room.harvest().notes()).hasSameSizeAs(said.values());
      Set<PersonId> been = new HashSet<>();
      room.happened().stream().filter(CircleEvent.HadTurn.class::isInstance)
          .forEach(e -> been.add(((CircleEvent.HadTurn) e).person()));
      assertThat(been).containsAll(people);
    });
  }

  private static Map<String, String> words(String words) {
    return Map.of("words", words);
  }

  private static void write(ActivityRoom room, PersonId who, String words) {
    room.does(who, "write", "", words(words));
  }

  private static String answers(ActivityRoom room, PersonId who) {
    return room.sees(who, CardPart.Answers.class).toString();
  }

  private static int forward(ActivityRoom room) {
    CardPart.Fact fact = room.allSee(CardPart.Facts.class).facts().getFirst();
    return fact.value() instanceof nl.draaiboek.core.language.Line.Ours(var _, var values)
        ? (int) values.getOrDefault("count", 0)
        : 0;
  }
}
