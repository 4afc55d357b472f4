package nl.draaiboek.testkit.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Settings;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class ThumbsTest {
  static final ActivitySpec SPEC = new ActivitySpec("thumbs", "thumbs", new Settings(Map.of()),
      Optional.empty(),
      List.of(), Map.of());

  // region test
  private final ActivityRoom room = ActivityRoom.of(new Thumbs(), SPEC);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");

  @Test
  void whoever_changes_their_mind_is_counted_once() {
    room.presses(ana, "up", "");
    room.presses(ben, "up", "");
    room.presses(ben, "down", "");
    assertThat(room.allSee(CardPart.Facts.class).toString()).contains("up=1", "down=1");
  }
  // endregion

  @Test
  void only_who_takes_part_shows_a_thumb_and_who_has_not_yet_is_seen_by_who_leads() {
    PersonId facilitator = room.joins("Femke", Role.FACILITATOR);
    room.presses(ana, "up", "");
    assertThat(room.isRefused(facilitator, "up", "", Map.of()).phrase()).isEqualTo(ThumbPhrase.NOT_YOURS);
    assertThat(room.progress().waitingOn()).containsExactly(ben);
  }
}
