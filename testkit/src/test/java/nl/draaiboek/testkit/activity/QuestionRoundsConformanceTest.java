package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.rounds.QuestionRounds;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class QuestionRoundsConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new QuestionRounds();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.of("rounds", Map.of());
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("next", "", Map.of()), new Action("later", "", Map.of()),
        new Action("write", "", Map.of("words", "What did you try?")), new Action("choose", "2", Map.of()));
  }
}
