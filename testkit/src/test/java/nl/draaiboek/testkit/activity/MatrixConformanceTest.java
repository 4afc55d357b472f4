package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.matrix.Matrix;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Nested;

class MatrixConformanceTest {
  private static final List<Action> ALL = List.of(new Action("name", "", Map.of("words", "Schools")),
      new Action("write", "", Map.of("words", "Parents", "category", "town", "kind", "lived")),
      new Action("move", "", Map.of("notes", "1 2", "category", "+1", "kind", "other")),
      new Action("place", "2", Map.of("x", "80", "y", "70", "why", "They decide")),
      new Action("take-off", "2", Map.of()), new Action("leave-out", "", Map.of("notes", "2 4")),
      new Action("bring-back", "2", Map.of()),
      new Action("tell", "2", Map.of("kind", "need", "words", "Rest")),
      new Action("withdraw", "1", Map.of()), new Action("title", "1", Map.of("title", "Trust")),
      new Action("cluster", "", Map.of("notes", "2 4", "title", "Paper")),
      new Action("tick", "all", Map.of()), new Action("reopen", "all", Map.of()));

  @Nested
  class Collecting extends InStage {
    Collecting() {
      super(MatrixTest.collect());
    }
  }

  @Nested
  class Placing extends InStage {
    Placing() {
      super(MatrixTest.place());
    }
  }

  @Nested
  class Needs extends InStage {
    Needs() {
      super(MatrixTest.needs());
    }
  }

  @Nested
  class Checking extends InStage {
    Checking() {
      super(MatrixTest.check());
    }
  }

  abstract static class InStage extends ActivityConformance {
    private final ActivitySpec spec;

    InStage(ActivitySpec spec) {
      this.spec = spec;
    }

    @Override
    protected Activity<?, ?, ?> activity() {
      return new Matrix();
    }

    @Override
    protected ActivitySpec spec() {
      return spec;
    }

    @Override
    protected void prepare(ActivityRoom room) {
      GivenNotes.twoEach(room);
    }

    @Override
    protected List<Action> actions() {
      return ALL;
    }
  }
}
