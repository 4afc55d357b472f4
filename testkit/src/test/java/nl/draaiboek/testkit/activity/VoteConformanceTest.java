package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.vote.Vote;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;
import nl.draaiboek.testkit.ActivityRoom;

class VoteConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new Vote();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.after("ideas/notes",
        Specs.of("vote", Map.of("dots", 3, "stackable", true, "top", 2, "explain", 2)));
  }

  @Override
  protected void prepare(ActivityRoom room) {
    GivenNotes.twoEach(room);
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("place", "1", Map.of()), new Action("place", "2", Map.of()),
        new Action("place", "5", Map.of()), new Action("take-back", "2", Map.of()),
        new Action("numbers", "", Map.of("numbers", "1 2")),
        new Action("explain", "1", Map.of("words", "Because we eat together")),
        new Action("close", "", Map.of()), new Action("reopen", "", Map.of()));
  }
}
