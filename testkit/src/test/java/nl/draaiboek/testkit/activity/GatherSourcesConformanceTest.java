package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.sources.GatherSources;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class GatherSourcesConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new GatherSources();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.of("sheet", Map.of("alone", 5, "pairs", 4));
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("next", "", Map.of()),
        new Action("write", "", Map.of("kind", "source", "words", "A film", "where", "in the library")),
        new Action("withdraw", "1", Map.of()), new Action("take", "2", Map.of()),
        new Action("let-go", "2", Map.of()));
  }
}
