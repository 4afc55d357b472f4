package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.recall.Recall;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;
import nl.draaiboek.testkit.ActivityRoom;

class RecallConformanceTest extends ActivityConformance {
  static final ActivitySpec SPEC = Specs.after("earlier/ambitie/concretiseren", Specs.of("recall", Map.of()));

  @Override
  protected Activity<?, ?, ?> activity() {
    return new Recall();
  }

  @Override
  protected ActivitySpec spec() {
    return SPEC;
  }

  @Override
  protected void prepare(ActivityRoom room) {
    room.given(new PersonId("ana"), RecallTest.EARLIER, Room.PLENARY, "Nobody waits");
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("paste", "", Map.of("words", "Nobody waits for help")),
        new Action("withdraw", "2", Map.of()));
  }
}
