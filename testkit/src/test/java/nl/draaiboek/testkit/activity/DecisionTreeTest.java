package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.tree.DecisionTree;
import nl.draaiboek.core.activity.tree.TreeEvent;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import nl.draaiboek.testkit.ForAll;
import org.junit.jupiter.api.Test;

class DecisionTreeTest {
  private final ActivityRoom room = ActivityRoom.of(new DecisionTree(), tree("agreement"));
  private final PersonId femke = room.joins("Femke", Role.TABLE_FACILITATOR);
  private final PersonId ana = room.joins("Ana");

  @Test
  void somebody_proposes_an_answer_with_a_reason_and_who_leads_settles_it() {
    says(room, ana, 1, "no", "We looked and found nobody.");
    room.presses(femke, "settle-no", 1);
    assertThat(room.sees(ana, CardPart.Facts.class).facts()).hasSize(1);
    assertThat(room.notes()).extracting(Note::words).containsExactly("We looked and found nobody.");
    assertThat(room.harvest().notes()).hasSize(1);
    assertThat(room.allSee().toString()).contains("It has several causes").doesNotContain("Join them");
  }

  @Test
  void who_leaves_the_path_reads_what_suits_better_and_where_to_read_of_it() {
    room.presses(femke, "settle-yes", 1);
    assertThat(room.allSee().toString()).contains("LEFT", "Join them", "Page 12");
    assertThat(room.isRefused(femke, "settle-yes", "2", Map.of()).phrase().key())
        .isEqualTo("decision-tree.at-the-end");
  }

  @Test
  void who_comes_all_the_way_through_hears_that_it_fits() {
    room.presses(femke, "settle-no", 1);
    room.presses(femke, "settle-yes", 2);
    assertThat(room.allSee().toString()).contains("FITS");
    assertThat(room.harvest().parts().getFirst()).isInstanceOfSatisfying(Harvest.Findings.class, found -> {
      assertThat(found.facts()).hasSize(2);
      assertThat(found.outcome().toString()).contains("FITS");
    });
  }

  @Test
  void the_group_can_go_back_and_finds_its_reasons_there() {
    says(room, ana, 1, "yes", "The neighbours did it.");
    room.presses(femke, "settle-yes", 1);
    room.presses(femke, "back", 2);
    assertThat(room.allSee(CardPart.Wall.class).papers()).hasSize(1);
    assertThat(room.allSee().toString()).doesNotContain("LEFT");
  }

  @Test
  void a_press_on_a_step_that_is_past_does_nothing() {
    room.presses(femke, "settle-no", 1);
    assertThat(room.presses(femke, "settle-no", 1)).isEmpty();
    assertThat(room.does(ana, "propose", "1", Map.of("answer", "yes", "words", "Late"))).isEmpty();
  }

  @Test
  void only_who_leads_settles_unless_nobody_leads() {
    assertThat(room.isRefused(ana, "settle-no", "1", Map.of()).phrase().key())
        .isEqualTo("decision-tree.leaders-only");
    room.leaves(femke);
    assertThat(room.presses(ana, "settle-no", 1)).hasSize(1);
  }

  @Test
  void a_reason_can_be_taken_back_by_its_writer_and_one_that_is_hidden_is_not_shown() {
    says(room, ana, 1, "no", "Nobody did.");
    says(room, femke, 1, "yes", "They did.");
    room.noteEvent(new NoteEvent.NoteHidden(room.notes().getFirst().id()));
    assertThat(room.allSee(CardPart.Wall.class).papers()).hasSize(1);
    assertThat(room.isRefused(ana, "withdraw", "2", Map.of()).phrase().key())
        .isEqualTo("decision-tree.not-yours");
    room.presses(ana, "withdraw", 1);
    assertThat(room.notes()).hasSize(1);
  }

  @Test
  void in_a_vote_most_voices_decide_and_nobody_sees_how_it_stands_before() {
    ActivityRoom voting = ActivityRoom.of(new DecisionTree(), tree("vote"));
    PersonId leader = voting.joins("Femke", Role.FACILITATOR);
    PersonId ben = voting.joins("Ben");
    PersonId chantal = voting.joins("Chantal");
    List<CardPart> before = voting.sees(chantal);
    voting.presses(ben, "yes", 1);
    assertThat(voting.sees(chantal)).as("but for how many voted").hasSameSizeAs(before);
    voting.presses(chantal, "no", 1);
    voting.presses(leader, "count", 1);
    assertThat(voting.allSee().toString()).contains("TIED");
    voting.presses(chantal, "yes", 1);
    voting.presses(leader, "count", 1);
    assertThat(voting.happened().getLast()).isEqualTo(new TreeEvent.StatementAnswered("others", true, 2, 0));
    assertThat(voting.allSee(CardPart.Facts.class).toString()).as("so few").doesNotContain("COUNTED");
    assertThat(voting.isRefused(leader, "no", "2", Map.of()).phrase().key())
        .isEqualTo("decision-tree.at-the-end");
  }

  @Test
  void the_votes_that_are_counted_are_one_of_each_who_voted() {
    ForAll.seeds(30, random -> {
      ActivityRoom wild = ActivityRoom.of(new DecisionTree(), tree("vote"));
      PersonId leader = wild.joins("Femke", Role.FACILITATOR);
      List<PersonId> voters = List.of(wild.joins("Ana"), wild.joins("Ben"), wild.joins("Chantal"));
      for (int press = 0; press < 40; press++) {
        String step = Integer.toString(1 + random.nextInt(4));
        wild.asks(voters.get(random.nextInt(3)),
            new Action(random.nextBoolean() ? "yes" : "no", step, Map.of()));
        if (random.nextInt(8) == 0)
          wild.asks(leader, new Action(random.nextBoolean() ? "count" : "back", step, Map.of()));
      }
      assertThat(wild.happened()).filteredOn(TreeEvent.StatementAnswered.class::isInstance)
          .map(TreeEvent.StatementAnswered.class::cast).allSatisfy(a -> {
            assertThat(a.votedYes() + a.votedNo()).isBetween(1, 3);
            assertThat(a.yes()).isEqualTo(a.votedYes() > a.votedNo());
          });
    });
  }

  @Test
  void a_script_that_does_not_say_where_to_leave_or_what_suits_better_is_told_so() {
    ActivitySpec spec = Specs.of("decision-tree", Map.of("statements", List.of(Map.of("id", "one"))),
        Map.of("statement.one", "Is it?"));
    assertThat(new DecisionTree().check(spec, ActivityRoom.block(spec))).extracting(SpecProblem::message)
        .anyMatch(m -> m.contains("which answer leaves")).anyMatch(m -> m.contains("leave.one"));
  }

  static ActivitySpec tree(String by) {
    return Specs.of("decision-tree",
        Map.of("by", by, "statements",
            List.of(Map.of("id", "others", "leaves", "yes"), Map.of("id", "causes", "leaves", false))),
        Map.of("statement.others", "Others tackled this before", "leave.others", "Join them", "read.others",
            "Page 12", "statement.causes", "It has several causes", "leave.causes", "A training may do"));
  }

  private static void says(ActivityRoom where, PersonId who, int step, String answer, String why) {
    where.does(who, "propose", Integer.toString(step), Map.of("answer", answer, "words", why));
  }
}
