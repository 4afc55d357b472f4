package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.turns.TakeTurns;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class TakeTurnsConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new TakeTurns();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.of("turns", Map.of());
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("done", "", Map.of()), new Action("skip", "", Map.of()),
        new Action("back", "", Map.of()), new Action("done", "3", Map.of()));
  }
}
