package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.scale.Scale;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Figure;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private static final List<String> STATEMENTS = List.of("trust", "goal", "time");

  private final ActivityRoom room = ActivityRoom.of(new Scale(), scale());
  private final PersonId femke = room.joins("Femke", Role.FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");
  private final PersonId chantal = room.joins("Chantal");

  @Test
  void nobody_sees_the_number_of_another_and_two_numbers_show_nothing() {
    rates(ana, 7);
    rates(ben, 3);
    assertThat(room.sees(ben).toString()).contains("number=3").doesNotContain("number=7");
    assertThat(room.allSee().toString()).doesNotContain("number=3", "number=7");
    assertThat(room.isRefused(femke, "show", "", Map.of()).phrase().key()).isEqualTo("scale.few");
    assertThat(room.harvest()).isEqualTo(Harvest.NOTHING);
  }

  @Test
  void three_numbers_show_how_they_lie_and_never_whose_they_are() {
    rates(ana, 7);
    rates(ben, 3);
    rates(chantal, 7);
    room.presses(femke, "show", "");
    Line told = room.allSee(CardPart.Facts.class).facts().getFirst().value();
    assertThat(told.toString()).contains("people=3", "number=3", "times=1", "number=7", "times=2");
    Figure.Radar radar = (Figure.Radar) room.allSee(CardPart.Drawn.class).figure();
    assertThat(radar.rounds()).hasSize(1);
    assertThat(radar.rounds().getFirst().values()).allMatch(v -> Math.abs(v - 17 / 3.0) < 0.001);
    assertThat(room.allSee().toString() + room.sees(femke)).doesNotContain(ana.value(), ben.value());
    assertThat(room.isRefused(ana, "rate", "trust", Map.of("number", "1")).phrase().key())
        .isEqualTo("scale.already-shown");
  }

  @Test
  void a_statement_that_too_few_rated_stays_hidden_beside_one_that_shows() {
    for (PersonId person : List.of(ana, ben, chantal))
      room.does(person, "rate", "trust", Map.of("number", "5"));
    room.does(ana, "rate", "goal", Map.of("number", "9"));
    room.presses(femke, "show", "");
    assertThat(room.allSee(CardPart.Facts.class).facts().get(1).value().toString()).contains("TOO_FEW");
    assertThat(room.allSee().toString()).doesNotContain("Drawn[");
  }

  @Test
  void a_second_moment_stands_beside_the_first() {
    rates(ana, 4);
    rates(ben, 4);
    rates(chantal, 4);
    Harvest first = room.harvest();
    ActivityRoom later = ActivityRoom.of(new Scale(), scale());
    List<PersonId> people = List.of(later.joins("Ana"), later.joins("Ben"), later.joins("Chantal"));
    later.before(first);
    for (PersonId person : people)
      for (String id : STATEMENTS)
        later.does(person, "rate", id, Map.of("number", "8"));
    later.presses(people.getFirst(), "show", "");
    Figure.Radar radar = (Figure.Radar) later.allSee(CardPart.Drawn.class).figure();
    assertThat(radar.rounds()).extracting(r -> r.values().getFirst()).containsExactly(4.0, 8.0);
    assertThat(later.allSee(CardPart.Facts.class).facts().getFirst().value().toString()).contains("was=4.0");
  }

  @Test
  void zero_and_ten_are_numbers_and_nothing_beyond_them_is() {
    assertThat(room.does(ana, "rate", "trust", Map.of("number", "0"))).hasSize(1);
    assertThat(room.does(ana, "rate", "trust", Map.of("number", "10"))).hasSize(1);
    assertThat(room.does(ana, "rate", "trust", Map.of("number", "10"))).isEmpty();
    for (String odd : List.of("11", "-1", "", "7.5", "veel", "99999999999"))
      assertThat(room.isRefused(ana, "rate", "trust", Map.of("number", odd)).phrase().key())
          .isEqualTo("scale.no-number");
    assertThat(room.isRefused(ana, "rate", "coffee", Map.of("number", "1")).phrase().key())
        .isEqualTo("scale.no-statement");
    assertThat(room.isRefused(femke, "rate", "trust", Map.of("number", "1")).phrase().key())
        .isEqualTo("scale.not-yours");
  }

  @Test
  void who_has_not_rated_everything_is_waited_for_and_who_leads_shows_all_the_same() {
    rates(ana, 5);
    rates(ben, 5);
    room.does(chantal, "rate", "trust", Map.of("number", "2"));
    assertThat(room.progress().waitingOn()).containsExactly(chantal);
    assertThat(room.isRefused(ana, "show", "", Map.of()).phrase().key()).isEqualTo("scale.leaders-only");
    room.presses(femke, "show", "");
    assertThat(room.progress().waitingOn()).isEmpty();
    room.presses(femke, "cover", "");
    room.does(chantal, "rate", "trust", Map.of("number", "9"));
  }

  private void rates(PersonId who, int number) {
    for (String id : STATEMENTS)
      room.does(who, "rate", id, Map.of("number", Integer.toString(number)));
  }

  static ActivitySpec scale() {
    return Specs.of("scale", Map.of("statements", STATEMENTS.stream().map(id -> Map.of("id", id)).toList()),
        Map.of("statement.trust", "We trust each other", "statement.goal", "We want the same",
            "statement.time", "We have time"));
  }
}
