package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.draaiboek.core.activity.recall.Recall;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class RecallTest {
  static final NoteKind EARLIER = new NoteKind("earlier", Colour.PINK, "🔁",
      new Words(Map.of("en", "from the session of 3 November 2026")));
  private final ActivityRoom room = ActivityRoom.of(new Recall(), RecallConformanceTest.SPEC);
  private final PersonId femke = room.joins("Femke", Role.FACILITATOR);
  private final PersonId ana = room.joins("Ana");

  @Test
  void people_read_what_came_along_and_from_when_it_is() {
    room.given(ana, EARLIER, Room.PLENARY, "Nobody waits");
    assertThat(room.allSee().toString()).contains("Nobody waits", "from the session of 3 November 2026");
    assertThat(room.sees(femke, CardPart.Form.class).folded()).isTrue();
    assertThat(room.harvest().notes()).hasSize(1);
  }

  @Test
  void where_nothing_came_along_who_leads_is_asked_to_put_it_in() {
    assertThat(room.sees(ana).toString()).contains("NOTHING");
    assertThat(room.isRefused(ana, "paste", "", Map.of("words", "Nobody waits")).phrase().key())
        .isEqualTo("recall.leaders-only");
    assertThat(room.sees(femke, CardPart.Form.class).folded()).isFalse();
    room.does(femke, "paste", "", Map.of("words", "Nobody waits"));
    assertThat(room.does(femke, "paste", "", Map.of("words", "Nobody waits"))).isEmpty();
    assertThat(room.sees(ana, CardPart.Wall.class).papers()).hasSize(1);
    room.presses(femke, "withdraw", 1);
    assertThat(room.harvest().notes()).isEmpty();
  }
}
