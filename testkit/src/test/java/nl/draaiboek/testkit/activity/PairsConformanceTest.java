package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.pairs.Pairs;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class PairsConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new Pairs();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.of("pairs", Map.of("rounds", 4, "minutes", 2), Map.of("question", "What brought you here?"));
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("next", "", Map.of()), new Action("next", "2", Map.of()),
        new Action("again", "", Map.of()));
  }
}
