package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.choose.Choose;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class ChooseConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new Choose();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.of("choose",
        Map.of("slots",
            List.of(Map.of("id", "insight", "colour", "yellow", "sign", "💎"), Map.of("id", "tension"))),
        Map.of("slot.insight", "Main insight", "slot.tension", "Main tension"));
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("propose", "insight", Map.of("words", "Time makes trust")),
        new Action("propose", "tension", Map.of("words", "Rules against room")),
        new Action("agree", "1", Map.of()), new Action("disagree", "1", Map.of()),
        new Action("choose", "2", Map.of()), new Action("change", "1", Map.of("words", "Trust takes time")),
        new Action("withdraw", "2", Map.of()), new Action("clear", "insight", Map.of()));
  }
}
