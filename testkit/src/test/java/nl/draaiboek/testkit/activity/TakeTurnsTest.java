package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.turns.TakeTurns;
import nl.draaiboek.core.activity.turns.TurnsEvent.TurnDone;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart.Turn;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class TakeTurnsTest {
  private final ActivityRoom room = ActivityRoom.of(new TakeTurns(), Specs.of("turns", Map.of()));
  private final PersonId facilitator = room.joins("Femke", Role.FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");
  private final PersonId chantal = room.joins("Chantal");

  @Test
  void people_go_in_the_order_in_which_they_came() {
    Turn turn = room.allSee(Turn.class);
    assertThat(turn.now()).contains(new Line.Name(ana));
    assertThat(turn.next()).contains(new Line.Name(ben));
    assertThat(room.presses(ana, "done", "")).containsExactly(new TurnDone(ana));
    assertThat(line()).containsExactly(ben, chantal);
    assertThat(room.allSee(Turn.class)).extracting(Turn::been, Turn::all).containsExactly(1, 3);
  }

  @Test
  void only_whose_turn_it_is_and_who_leads_can_pass_it_on() {
    assertThat(room.sees(ana, Turn.class).yours()).isTrue();
    assertThat(room.sees(ana, Turn.class).buttons()).hasSize(2);
    assertThat(room.sees(ben, Turn.class).buttons()).isEmpty();
    assertThat(room.isRefused(ben, "done", "", Map.of()).values()).containsEntry("person", ana);
    room.presses(facilitator, "done", "");
    assertThat(line()).containsExactly(ben, chantal);
  }

  @Test
  void who_goes_later_comes_behind_who_waits_and_before_who_joins_late() {
    room.presses(ana, "skip", "");
    PersonId driss = room.joins("Driss");
    assertThat(line()).containsExactly(ben, chantal, ana, driss);
    room.presses(ben, "skip", "");
    assertThat(line()).containsExactly(chantal, ana, driss, ben);
  }

  @Test
  void pressing_twice_counts_once() {
    room.presses(facilitator, "done", 1);
    assertThat(room.presses(facilitator, "done", 1)).isEmpty();
    assertThat(line()).containsExactly(ben, chantal);
  }

  @Test
  void the_facilitator_takes_back_the_last_turn() {
    assertThat(room.isRefused(facilitator, "back", "", Map.of()).phrase().key())
        .isEqualTo("turns.nothing-before");
    room.presses(ana, "done", "");
    room.presses(ben, "skip", "");
    assertThat(room.isRefused(ben, "back", "", Map.of()).phrase().key()).isEqualTo("turns.leaders-only");
    room.presses(facilitator, "back", "");
    assertThat(line()).containsExactly(ben, chantal);
    room.presses(facilitator, "back", "");
    assertThat(line()).containsExactly(ana, ben, chantal);
  }

  @Test
  void who_left_is_passed_over_and_is_next_again_after_coming_back_at_the_end() {
    room.leaves(ana);
    assertThat(line()).containsExactly(ben, chantal);
    room.joins("Ana");
    assertThat(line()).containsExactly(ben, chantal, ana);
  }

  @Test
  void when_everybody_has_been_the_room_is_told_and_who_joins_late_still_gets_a_turn() {
    for (int turn = 0; turn < 3; turn++)
      room.presses(facilitator, "done", "");
    assertThat(room.allSee(Turn.class).now()).isEqualTo(Optional.empty());
    assertThat(room.allSee(Turn.class).been()).isEqualTo(room.allSee(Turn.class).all());
    assertThat(room.presses(facilitator, "done", "")).isEmpty();
    PersonId driss = room.joins("Driss");
    assertThat(line()).containsExactly(driss);
    assertThat(room.isRefused(driss, "skip", "", Map.of()).phrase().key()).isEqualTo("turns.nobody-else");
  }

  private List<PersonId> line() {
    return room.progress().waitingOn();
  }
}
