package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.explain.Explain;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class ExplainConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new Explain();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.of("explain", Map.of(), Map.of("rules", "Be curious."));
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("ask", "", Map.of("words", "Who reads my notes?")),
        new Action("answered", "1", Map.of()), new Action("take-back", "2", Map.of()));
  }
}
