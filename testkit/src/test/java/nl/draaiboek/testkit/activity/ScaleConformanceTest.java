package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.scale.Scale;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class ScaleConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new Scale();
  }

  @Override
  protected ActivitySpec spec() {
    return ScaleTest.scale();
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("rate", "trust", Map.of("number", "0")),
        new Action("rate", "time", Map.of("number", "10")), new Action("show", "", Map.of()),
        new Action("cover", "", Map.of()));
  }
}
