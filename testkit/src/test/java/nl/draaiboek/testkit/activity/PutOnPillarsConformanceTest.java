package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.pillars.PutOnPillars;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class PutOnPillarsConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new PutOnPillars();
  }

  @Override
  protected ActivitySpec spec() {
    return PutOnPillarsTest.pillars();
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("put", "autonomy", Map.of("ring", "1")),
        new Action("put", "structure", Map.of("ring", "4")),
        new Action("name", "", Map.of("pillar", "structure", "title", "Ritme")),
        new Action("show", "", Map.of()), new Action("cover", "", Map.of()));
  }
}
