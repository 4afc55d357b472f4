package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.drawing.Draw;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class DrawConformanceTest extends ActivityConformance {
  static final String PHOTO = "a".repeat(32);

  @Override
  protected Activity<?, ?, ?> activity() {
    return new Draw();
  }

  @Override
  protected ActivitySpec spec() {
    return twoRounds();
  }

  static ActivitySpec twoRounds() {
    return Specs.of("drawing",
        Map.of("rounds", List.of(Map.of("id", "now"), Map.of("id", "dream"))),
        Map.of("round.now", "How is it now?", "round.dream", "How should it be?"));
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("draw", "1", Map.of("words", "A wall between us", "photo", PHOTO)),
        new Action("draw", "2", Map.of("words", "A bridge", "photo", "")),
        new Action("withdraw", "1", Map.of()), new Action("next", "1", Map.of()),
        new Action("next", "2", Map.of()), new Action("next", "3", Map.of()),
        new Action("hang", "3", Map.of()), new Action("back", "2", Map.of()));
  }
}
