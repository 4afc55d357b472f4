package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.landscape.Landscape;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;
import nl.draaiboek.testkit.ActivityRoom;

class LandscapeConformanceTest extends ActivityConformance {
  static final Map<String, String> AXES = Map.of("axis.left", "outside our influence", "axis.right",
      "within our influence", "axis.bottom", "hindering", "axis.top", "helping");

  @Override
  protected Activity<?, ?, ?> activity() {
    return new Landscape();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.after("reading/notes", Specs.of("landscape", Map.of("kinds", List.of("green")), AXES));
  }

  @Override
  protected void prepare(ActivityRoom room) {
    GivenNotes.twoEach(room);
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("place", "2", Map.of("x", "80", "y", "70.5", "why", "We decide on it")),
        new Action("place", "", Map.of("note", "4", "cell", "5-1", "why", "")),
        new Action("place", "6", Map.of("x", "10", "y", "20")), new Action("take-off", "4", Map.of()),
        new Action("cluster", "", Map.of("notes", "2 4", "title", "Paper")),
        new Action("add", "", Map.of("cluster", "1", "notes", "6")),
        new Action("title", "1", Map.of("title", "Trust")), new Action("split", "1", Map.of()),
        new Action("leave", "2", Map.of()), new Action("undo", "", Map.of()),
        new Action("suggest", "", Map.of()), new Action("accept", "1", Map.of()),
        new Action("leave-out", "1", Map.of()));
  }
}
