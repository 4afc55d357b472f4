package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.privatepage.PrivatePage;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class PrivatePageConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new PrivatePage();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.after(PrivatePage.EARLIER, Specs.of("private-page", Map.of()));
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("keep", "", Map.of("words", "Listen more")),
        new Action("keep", "", Map.of("words", "Ask Ben")), new Action("keep", "", Map.of("words", "")));
  }
}
