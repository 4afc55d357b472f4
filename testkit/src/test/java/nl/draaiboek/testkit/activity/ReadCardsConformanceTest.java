package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.cards.ReadCards;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class ReadCardsConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new ReadCards();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.of("cards", Map.of("readers", 2));
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("read", "1", Map.of()), new Action("read", "5", Map.of()),
        new Action("read", "45", Map.of()), new Action("unread", "5", Map.of()));
  }
}
