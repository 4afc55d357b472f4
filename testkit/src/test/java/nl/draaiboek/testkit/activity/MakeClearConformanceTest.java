package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.clarity.MakeClear;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;
import nl.draaiboek.testkit.ActivityRoom;

class MakeClearConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new MakeClear();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.after("ideas/notes", Specs.of("clarity", Map.of(), Map.of("prompt", "Our ambition")));
  }

  @Override
  protected void prepare(ActivityRoom room) {
    GivenNotes.twoEach(room);
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("write", "1", Map.of("words", "We cook together")),
        new Action("write", "2", Map.of("words", "Neighbours cook together every week")),
        new Action("take", "1", Map.of()), new Action("mark", "2", Map.of("word", "2")),
        new Action("mark", "2", Map.of("word", "together")), new Action("unmark", "2", Map.of()),
        new Action("clear", "2", Map.of()), new Action("settle", "2", Map.of()));
  }
}
