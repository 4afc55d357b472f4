package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.gallery.GalleryWalk;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;
import nl.draaiboek.testkit.ActivityRoom;

class GalleryWalkConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new GalleryWalk();
  }

  @Override
  protected ActivitySpec spec() {
    return GalleryWalkTest.walk(Map.of("size", 2));
  }

  @Override
  protected void prepare(ActivityRoom room) {
    for (String name : List.of("ana", "ben", "chantal"))
      room.given(new PersonId(name), GalleryWalkTest.QUESTION, Room.PLENARY, "The question of " + name);
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("next", "", Map.of()),
        new Action("write", "", Map.of("on", "1", "kind", "tip", "words", "Ask the neighbours")),
        new Action("withdraw", "4", Map.of()));
  }
}
