package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.rounds.QuestionRounds;
import nl.draaiboek.core.activity.rounds.RoundsEvent;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.testkit.ActivityRoom;
import nl.draaiboek.testkit.ForAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionRoundsTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private final ActivityRoom room = ActivityRoom.of(new QuestionRounds(), Specs.of("rounds", Map.of()));
  private final PersonId facilitator = room.joins("Femke", Role.FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");

  @BeforeEach
  void the_first_turn_begins() {
    room.begins();
  }

  @Test
  void each_part_has_its_minutes_until_everyone_has_been() {
    assertThat(steps(room, MINUTE.multipliedBy(2))).isEqualTo(1);
    assertThat(steps(room, MINUTE.multipliedBy(4))).isEqualTo(2);
    assertThat(room.progress().waitingOn()).containsExactly(ana, ben);
    room.passes(MINUTE);
    assertThat(room.progress().waitingOn()).containsExactly(ben);
    room.passes(MINUTE.multipliedBy(7));
    assertThat(room.progress().waitingOn()).isEmpty();
    assertThat(text(ana)).contains("ALL_BEEN");
  }

  @Test
  void who_brings_in_is_silent_while_the_others_ask_and_reads_the_questions_afterwards() {
    assertThat(refused(ben)).isEqualTo("rounds.not-your-part");
    write(ana, "How do I begin?");
    room.presses(facilitator, "next", 1);
    assertThat(refused(ana)).isEqualTo("rounds.only-others");
    assertThat(room.sees(ana)).noneMatch(CardPart.Form.class::isInstance);
    write(ben, "What did you try?");
    assertThat(room.sees(ana).toString()).doesNotContain("What did you try?");
    assertThat(room.allSee().toString()).doesNotContain("What did you try?");
    assertThat(room.sees(ben).toString()).contains("What did you try?");
    room.presses(facilitator, "next", 2);
    assertThat(room.sees(ana).toString()).contains("What did you try?");
    room.presses(ana, "choose", 2);
    assertThat(room.isRefused(ben, "choose", "2", Map.of()).phrase().key()).isEqualTo("rounds.not-yours");
    room.presses(facilitator, "next", 3);
    assertThat(room.sees(ana).toString()).as("also in the turn of Ben").contains("What did you try?");
    assertThat(room.harvest().notes()).hasSize(2);
  }

  @Test
  void questions_that_nobody_chose_are_in_no_harvest() {
    room.presses(facilitator, "next", 1);
    write(ben, "What did you try?");
    assertThat(room.harvest().notes()).isEmpty();
    assertThat(room.harvest().parts()).anySatisfy(part -> assertThat(part)
        .isInstanceOfSatisfying(Harvest.Aside.class, aside -> assertThat(aside.notes()).isNotEmpty()));
  }

  @Test
  void who_leads_lets_someone_go_later_and_who_comes_late_has_a_turn_at_the_end() {
    room.presses(facilitator, "later", 1);
    PersonId chantal = room.joins("Chantal");
    assertThat(room.progress().waitingOn()).containsExactly(ben, chantal, ana);
    room.passes(MINUTE.multipliedBy(21));
    assertThat(room.progress().waitingOn()).isEmpty();
    PersonId driss = room.joins("Driss");
    assertThat(text(driss)).contains("NEXT_IS");
    room.presses(driss, "next", "");
    assertThat(text(driss)).contains("BRING_YOU");
  }

  @Test
  void a_group_that_keeps_its_own_time_has_a_timekeeper_who_goes_round() {
    ActivityRoom own = ActivityRoom.of(new QuestionRounds(), Specs.of("rounds", Map.of("time", "group")));
    own.joins("Ana");
    own.joins("Ben");
    own.begins();
    own.passes(MINUTE.multipliedBy(30));
    assertThat(own.happened()).isEmpty();
    assertThat(own.isRefused(ana, "next", "", Map.of()).phrase().key()).isEqualTo("rounds.leaders-only");
    for (int step = 1; step <= 3; step++)
      own.presses(ben, "next", step);
    assertThat(own.progress().waitingOn()).containsExactly(ben);
    assertThat(own.presses(ana, "next", 5)).as("the press on an old part counts once").hasSize(1);
  }

  @Test
  void whoever_comes_and_goes_everyone_who_stays_has_one_turn() {
    ForAll.seeds(20, random -> {
      ActivityRoom all = ActivityRoom.of(new QuestionRounds(), Specs.of("rounds", Map.of()));
      List<PersonId> people = new ArrayList<>();
      for (int i = random.nextInt(60); i > 0; i--)
        people.add(all.joins("Person " + i));
      all.begins();
      for (int change = 0; change < 20; change++) {
        if (random.nextBoolean() && !people.isEmpty())
          all.leaves(people.remove(random.nextInt(people.size())));
        else if (people.size() < 60)
          people.add(all.joins("Late " + change));
        all.passes(MINUTE.multipliedBy(random.nextInt(10)));
      }
      while (!all.progress().waitingOn().isEmpty()) {
        if (all.phase().orElseThrow().endsAt().isEmpty())
          all.presses(all.progress().waitingOn().getFirst(), "next", "");
        all.passes(MINUTE.multipliedBy(7));
      }
      Set<PersonId> been = new HashSet<>();
      all.happened().stream().filter(RoundsEvent.TurnOver.class::isInstance)
          .forEach(e -> assertThat(been.add(((RoundsEvent.TurnOver) e).bringer())).isTrue());
      assertThat(been).containsAll(people);
    });
  }

  private static int steps(ActivityRoom room, Duration time) {
    room.passes(time);
    return room.happened().size();
  }

  private void write(PersonId who, String words) {
    room.does(who, "write", "", Map.of("words", words));
  }

  private String refused(PersonId who) {
    return room.isRefused(who, "write", "", Map.of("words", "Well?")).phrase().key();
  }

  private String text(PersonId who) {
    return room.sees(who, CardPart.Text.class).line().toString();
  }
}
