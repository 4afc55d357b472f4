package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.marketplace.Marketplace;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;
import nl.draaiboek.testkit.ActivityRoom;

class MarketplaceConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new Marketplace();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.after("before/notes", Specs.of("marketplace", Map.of()));
  }

  @Override
  protected void prepare(ActivityRoom room) {
    for (String idea : List.of("Cook together", "Visit each other"))
      room.given(new PersonId("ana"), MarketplaceTest.IDEA, Room.PLENARY, idea);
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("offer", "1", Map.of("way", "know", "words", "the baker")),
        new Action("offer", "2", Map.of("way", "help", "words", "")),
        new Action("take-back", "1-know", Map.of()));
  }
}
