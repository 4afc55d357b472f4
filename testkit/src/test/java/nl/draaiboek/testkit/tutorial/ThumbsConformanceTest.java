package nl.draaiboek.testkit.tutorial;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

// region conformance
class ThumbsConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new Thumbs();
  }

  @Override
  protected ActivitySpec spec() {
    return ThumbsTest.SPEC;
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("up", "", Map.of()), new Action("down", "", Map.of()));
  }
}
// endregion
