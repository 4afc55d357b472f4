package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.tree.DecisionTree;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class DecisionTreeConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new DecisionTree();
  }

  @Override
  protected ActivitySpec spec() {
    return DecisionTreeTest.tree("vote");
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("propose", "1", Map.of("answer", "no", "words", "Nobody did this before")),
        new Action("withdraw", "1", Map.of()), new Action("yes", "1", Map.of()),
        new Action("no", "1", Map.of()), new Action("no", "2", Map.of()), new Action("count", "1", Map.of()),
        new Action("settle-yes", "2", Map.of()), new Action("settle-no", "1", Map.of()),
        new Action("back", "2", Map.of()));
  }
}
