package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.agree.Agreeing;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class AgreeingConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new Agreeing();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.of("agreements", Map.of(), Map.of("prompt", "Who does what?"));
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("agree", "", Map.of("words", "Invite the neighbours")),
        new Action("agree", "", Map.of("words", "Ask for a room", "owner", "nobody", "until", "week")),
        new Action("agree", "", Map.of("words", "Cook", "owner", "no-such-person")),
        new Action("take-back", "1", Map.of()));
  }
}
