package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.cloud.WordCloud;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class WordCloudConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new WordCloud();
  }

  @Override
  protected ActivitySpec spec() {
    return WordCloudTest.cloud();
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("write", "", Map.of("words", "time, trust")),
        new Action("write", "", Map.of("words", "Trust")), new Action("withdraw", "1", Map.of()),
        new Action("close", "", Map.of()), new Action("open", "", Map.of()));
  }
}
