package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.explain.Explain;
import nl.draaiboek.core.activity.explain.ExplainEvent.QuestionAsked;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class ExplainTest {
  private final ActivityRoom room = ActivityRoom.of(new Explain(),
      Specs.of("explain", Map.of(), Map.of("rules", "Be curious.")));
  private final PersonId facilitator = room.joins("Femke", Role.FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");

  @Test
  void a_question_reaches_who_leads_and_nobody_else() {
    assertThat(asks(ana, "Who reads my notes?"))
        .isEqualTo(new QuestionAsked(1, ana, "Who reads my notes?"));
    assertThat(questionsOf(facilitator)).containsExactly("Who reads my notes?");
    assertThat(questionsOf(ana)).containsExactly("Who reads my notes?");
    assertThat(questionsOf(ben)).isEmpty();
    assertThat(room.allSee()).hasSize(1).first().isInstanceOf(CardPart.Instruction.class);
    assertThat(room.progress().counts()).containsExactly(new Progress.Count("❓", 1));
  }

  @Test
  void the_facilitator_ticks_off_a_question_that_is_answered() {
    asks(ana, "Who reads my notes?");
    room.presses(facilitator, "answered", 1);
    assertThat(questionsOf(ana)).isEmpty();
    assertThat(asks(ben, "And after today?").number()).isEqualTo(2);
  }

  @Test
  void who_asked_can_take_it_back_and_others_cannot() {
    asks(ana, "Who reads my notes?");
    assertThat(room.isRefused(ben, "take-back", "1", Map.of()).phrase().key())
        .isEqualTo("explain.no-such-question");
    assertThat(room.isRefused(ana, "answered", "1", Map.of()).phrase().key())
        .isEqualTo("explain.leaders-only");
    room.presses(ana, "take-back", 1);
    assertThat(questionsOf(facilitator)).isEmpty();
  }

  @Test
  void a_question_without_words_and_one_without_end_are_refused_kindly() {
    assertThat(room.isRefused(ana, "ask", "", Map.of("words", " \u0000 ")).phrase().key())
        .isEqualTo("explain.empty");
    assertThat(room.isRefused(ana, "ask", "", Map.of("words", "x".repeat(503))).values())
        .containsEntry("over", 3);
  }

  private QuestionAsked asks(PersonId who, String words) {
    return (QuestionAsked) room.does(who, "ask", "", Map.of("words", words)).getFirst();
  }

  private List<String> questionsOf(PersonId who) {
    return room.sees(who, CardPart.Answers.class).questions().getFirst().answers().stream()
        .map(a -> ((Line.Theirs) a.words()).words()).toList();
  }
}
