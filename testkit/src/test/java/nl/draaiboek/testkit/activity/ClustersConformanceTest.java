package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.clusters.Clusters;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;
import nl.draaiboek.testkit.ActivityRoom;

class ClustersConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new Clusters();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.after("reading/notes", Specs.of("clusters", Map.of()));
  }

  @Override
  protected void prepare(ActivityRoom room) {
    GivenNotes.twoEach(room);
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("place", "1", Map.of("why", "We could do this too")),
        new Action("place", "2", Map.of("why", "")), new Action("place", "3", Map.of("why", "Warm")),
        new Action("place-all", "", Map.of()), new Action("take-off", "2", Map.of()),
        new Action("cluster", "", Map.of("notes", "1, 2", "title", "Neighbours")),
        new Action("cluster", "", Map.of("notes", "3,4,5", "title", "")),
        new Action("add", "1", Map.of("notes", "3")), new Action("title", "1", Map.of("title", "Food")),
        new Action("split", "1", Map.of()), new Action("leave", "2", Map.of()),
        new Action("undo", "", Map.of()), new Action("suggest", "", Map.of()),
        new Action("accept", "1", Map.of()), new Action("leave-out", "1", Map.of()));
  }
}
