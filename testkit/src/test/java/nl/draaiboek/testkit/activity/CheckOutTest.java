package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.checkout.CheckOut;
import nl.draaiboek.core.activity.checkout.CheckOutEvent.AnswerGiven;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class CheckOutTest {
  private static final CheckOut CHECK_OUT = new CheckOut();
  private final ActivityRoom room = ActivityRoom.of(CHECK_OUT, CheckOutConformanceTest.threeQuestions());
  private final PersonId femke = room.joins("Femke", Role.FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");

  @Test
  void everybody_gives_one_answer_that_all_see_and_may_change_it() {
    answers(ana, "inspiration", "Cook");
    answers(ana, "inspiration", "Cook together");
    CardPart.Question question = question(room.allSee(), "inspiration");
    assertThat(question.answers()).extracting(CardPart.Answer::words)
        .containsExactly(Line.theirs("Cook together"));
    assertThat(question.answers().getFirst().who()).isEqualTo(new Line.Name(ana));
    assertThat(room.progress().waitingOn()).containsExactly(ben);
  }

  @Test
  void an_answer_can_be_taken_back_and_its_number_is_not_used_again() {
    answers(ana, "inspiration", "Cook");
    room.presses(ana, "withdraw", "inspiration");
    assertThat(answers(ana, "inspiration", "Sing").number()).isEqualTo(2);
    assertThat(question(room.allSee(), "inspiration").answers()).hasSize(1);
  }

  @Test
  void a_wish_for_contact_is_seen_by_who_has_it_alone() {
    room.does(ana, "answer", "contact", Map.of("card", "#12", "words", ""));
    room.does(ben, "answer", "contact", Map.of("card", "31", "words", "How did you begin?"));
    assertThat(question(room.allSee(), "contact").answers()).isEmpty();
    assertThat(question(room.sees(ana), "contact").answers()).hasSize(1);
    assertThat(question(room.sees(femke), "contact").answers()).isEmpty();
    assertThat(room.isRefused(femke, "hide", "2", Map.of()).phrase().key())
        .isEqualTo("check-out.no-such-answer");
    assertThat(room.harvest().parts()).hasSize(2).allMatch(Harvest.Wished.class::isInstance);
  }

  @Test
  void a_wish_for_contact_is_about_somebody_else_who_is_here() {
    assertThat(room.does(ana, "answer", "contact", Map.of("whom", ben.value(), "words", "")))
        .containsExactly(
            new AnswerGiven(1, "contact", ana, Optional.empty(), "", Optional.empty(), Optional.of(ben)));
    for (String whom : List.of(ana.value(), "p-nobody"))
      assertThat(
          room.isRefused(ana, "answer", "contact", Map.of("whom", whom, "words", "")).phrase().key())
          .isEqualTo("check-out.not-here");
    assertThat(room.isRefused(ana, "answer", "contact", Map.of("note", "7", "words", "")).phrase().key())
        .isEqualTo("check-out.no-such-note");
  }

  @Test
  void a_wish_for_contact_names_a_story_that_there_is() {
    assertThat(refused(ana, "contact", "", "The one with the garden"))
        .isEqualTo("check-out.which-story");
    assertThat(refused(ana, "contact", "48", "")).isEqualTo("check-out.no-such-story");
  }

  @Test
  void others_join_a_learning_group_and_leave_it() {
    answers(ana, "group", "Less paper, with the town hall");
    room.presses(ben, "join", 1);
    assertThat(room.presses(ben, "join", 1)).isEmpty();
    assertThat(question(room.allSee(), "group").answers().getFirst().joined())
        .containsExactly(new Line.Name(ben));
    answers(ana, "group", "Less paper, with the town hall and us");
    assertThat(((Harvest.Group) room.harvest().parts().getFirst()).joined()).containsExactly(ben);
    room.presses(ben, "leave", 1);
    assertThat(((Harvest.Group) room.harvest().parts().getFirst()).joined()).isEmpty();
  }

  @Test
  void who_leads_hides_an_answer_from_all_but_its_writer() {
    answers(ana, "inspiration", "The neighbour at number 12");
    room.presses(femke, "hide", 1);
    assertThat(question(room.allSee(), "inspiration").answers()).isEmpty();
    assertThat(question(room.sees(ben), "inspiration").answers()).isEmpty();
    assertThat(question(room.sees(ana), "inspiration").answers()).hasSize(1);
    assertThat(room.harvest().parts()).isEmpty();
    answers(ana, "inspiration", "The neighbour at number 14");
    assertThat(question(room.allSee(), "inspiration").answers()).isEmpty();
    room.presses(femke, "show", 1);
    assertThat(question(room.allSee(), "inspiration").answers()).hasSize(1);
  }

  @Test
  void who_does_not_lead_hides_nothing() {
    answers(ana, "inspiration", "Cook together");
    assertThat(room.isRefused(ben, "hide", "1", Map.of()).phrase().key()).isEqualTo("check-out.leaders-only");
    assertThat(room.isRefused(femke, "hide", "9", Map.of()).phrase().key())
        .isEqualTo("check-out.no-such-answer");
  }

  @Test
  void only_a_group_of_someone_else_can_be_joined() {
    answers(ana, "group", "Less paper");
    answers(ana, "inspiration", "Cook together");
    assertThat(room.isRefused(ana, "join", "1", Map.of()).phrase().key())
        .isEqualTo("check-out.your-own-group");
    assertThat(room.isRefused(ben, "join", "2", Map.of()).phrase().key())
        .isEqualTo("check-out.no-such-group");
  }

  @Test
  void an_empty_or_endless_answer_is_refused_kindly() {
    assertThat(refused(ana, "inspiration", "", " ")).isEqualTo("check-out.empty");
    assertThat(refused(ana, "group", "", "")).isEqualTo("check-out.group-empty");
    assertThat(refused(ana, "inspiration", "", "x".repeat(501))).isEqualTo("check-out.too-long");
    assertThat(refused(ana, "weather", "", "Sunny")).isEqualTo("check-out.no-such-question");
  }

  @Test
  void an_answer_can_be_stored_again_without_its_words() {
    AnswerGiven given = new AnswerGiven(1, "contact", ana, Optional.of(12), "Call me");
    assertThat(given.withoutWords()).isEqualTo(new AnswerGiven(1, "contact", ana, Optional.of(12), "\u2205"));
  }

  @Test
  void when_two_tables_go_on_as_one_nobody_has_two_answers() {
    ActivityRoom other = ActivityRoom.of(CHECK_OUT, CheckOutConformanceTest.threeQuestions());
    PersonId driss = other.joins("Driss");
    answers(ana, "inspiration", "Cook together");
    other.does(driss, "answer", "inspiration", Map.of("words", "Sing"));
    other.does(ana, "answer", "inspiration", Map.of("words", "Dance"));
    room.mergesWith(other);
    assertThat(question(room.allSee(), "inspiration").answers()).extracting(CardPart.Answer::words)
        .containsExactly(Line.theirs("Cook together"), Line.theirs("Sing"));
  }

  @Test
  void a_script_hears_what_is_wrong_with_its_questions() {
    ActivitySpec spec = Specs.of("check-out", Map.of("questions",
        List.of(Map.of("id", "mood", "type", "smiley"), Map.of("id", "home", "type", "text"))),
        Map.of("question.home", "What do you take home?"));
    assertThat(CHECK_OUT.check(spec, ActivityRoom.block(spec))).hasSize(2);
  }

  private AnswerGiven answers(PersonId who, String question, String words) {
    return (AnswerGiven) room.does(who, "answer", question, Map.of("words", words)).getFirst();
  }

  private String refused(PersonId who, String question, String card, String words) {
    return room.isRefused(who, "answer", question, Map.of("card", card, "words", words)).phrase().key();
  }

  private static CardPart.Question question(List<CardPart> parts, String id) {
    return parts.stream().filter(CardPart.Answers.class::isInstance).map(CardPart.Answers.class::cast)
        .flatMap(a -> a.questions().stream()).filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }
}
