package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Until;
import nl.draaiboek.core.activity.agree.Agreeing;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class AgreeingTest {
  private final ActivityRoom room = ActivityRoom.of(new Agreeing(), Specs.of("agreements", Map.of()));
  private final PersonId femke = room.joins("Femke", Role.FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");

  @Test
  void who_agrees_to_do_something_sees_to_it_until_the_next_meeting_unless_they_say_otherwise() {
    agrees(ana, Map.of("words", "Invite the neighbours"));
    agrees(ana, Map.of("words", "Ask for a room", "owner", ben.value(), "until", "two-weeks"));
    agrees(femke, Map.of("words", "Find money", "owner", "nobody"));

    assertThat(room.harvest().parts()).containsExactly(
        new Harvest.Agreed(1, "Invite the neighbours", Optional.of(ana), Until.NEXT_MEETING),
        new Harvest.Agreed(2, "Ask for a room", Optional.of(ben), Until.TWO_WEEKS),
        new Harvest.Agreed(3, "Find money", Optional.empty(), Until.NEXT_MEETING));
  }

  @Test
  void pressing_twice_agrees_once() {
    agrees(ana, Map.of("words", "Invite the neighbours"));
    agrees(ana, Map.of("words", "Invite the neighbours"));
    assertThat(room.harvest().parts()).hasSize(1);
  }

  @Test
  void an_agreement_is_taken_away_by_who_wrote_it_down_or_leads() {
    agrees(ana, Map.of("words", "Invite the neighbours"));
    agrees(ana, Map.of("words", "Cook"));
    assertThat(room.isRefused(ben, "take-back", "1", Map.of()).phrase().key())
        .isEqualTo("agreements.not-yours");
    room.presses(ana, "take-back", "1");
    room.presses(femke, "take-back", "2");
    assertThat(room.harvest().parts()).isEmpty();
  }

  @Test
  void the_last_day_follows_from_the_day_of_the_meeting() {
    LocalDate day = LocalDate.of(2026, 6, 25);
    assertThat(Until.WEEK.from(day, Optional.empty())).contains(LocalDate.of(2026, 7, 2));
    assertThat(Until.NEXT_MEETING.from(day, Optional.of(day.plusWeeks(6))))
        .contains(LocalDate.of(2026, 8, 6));
    assertThat(Until.NEXT_MEETING.from(day, Optional.empty())).isEmpty();
  }

  private void agrees(PersonId who, Map<String, String> answers) {
    room.does(who, "agree", "", answers);
  }
}
