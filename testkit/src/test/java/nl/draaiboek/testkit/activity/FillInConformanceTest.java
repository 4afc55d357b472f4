package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.form.FillIn;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class FillInConformanceTest extends ActivityConformance {
  /** @param by who has a sheet */
  static ActivitySpec recipe(String by) {
    return Specs.of("form",
        Map.of("by", by, "fields",
            List.of(Map.of("id", "name", "type", "short"), Map.of("id", "story", "type", "long"),
                Map.of("id", "weeks", "type", "number", "min", 1, "max", 12),
                Map.of("id", "oven", "type", "choice", "options", List.of("hot", "cool")),
                Map.of("id", "steps", "type", "steps"))),
        Map.of("field.name", "For whom", "field.story", "Their story", "field.weeks", "After how many weeks",
            "field.oven", "How hot", "field.steps", "Steps", "option.hot", "Hot", "option.cool", "Cool"));
  }

  @Override
  protected Activity<?, ?, ?> activity() {
    return new FillIn();
  }

  @Override
  protected ActivitySpec spec() {
    return recipe("table");
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("fill", "name.0", Map.of("words", "Sam")),
        new Action("fill", "name.1", Map.of("words", "Sam, 43")),
        new Action("fill", "story.0", Map.of("words", "Works nights")),
        new Action("fill", "weeks.0", Map.of("words", "6")),
        new Action("fill", "oven.0", Map.of("words", "hot")), new Action("keep", "2", Map.of()),
        new Action("keep-both", "3", Map.of()), new Action("add", "steps", Map.of("words", "Ring the bell")),
        new Action("add", "steps", Map.of("words", "Have coffee")),
        new Action("change", "steps.4", Map.of("step", "3", "words", "Ring twice")),
        new Action("up", "3.2", Map.of()), new Action("down", "2.1", Map.of()),
        new Action("remove", "3", Map.of()), new Action("put-back", "3", Map.of()));
  }
}

class FillInAloneConformanceTest extends FillInConformanceTest {
  @Override
  protected ActivitySpec spec() {
    return recipe("person");
  }
}
