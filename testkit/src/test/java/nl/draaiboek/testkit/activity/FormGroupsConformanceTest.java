package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.groups.FormGroups;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FormGroupsConformanceTest {
  abstract static class Groups extends ActivityConformance {
    private final String by;

    Groups(String by) {
      this.by = by;
    }

    @Override
    protected Activity<?, ?, ?> activity() {
      return new FormGroups();
    }

    @Override
    protected ActivitySpec spec() {
      return Specs.of("groups", Map.of("by", by, "size", 3),
          Map.of("prompt", "What would you like to know?"));
    }

    @Override
    @Test
    protected void its_own_spec_is_in_order() {
      assertThat(activity().check(spec(), FormGroupsTest.together(spec()))).isEmpty();
    }

    @Override
    protected List<Action> actions() {
      return List.of(new Action("write", "", Map.of("words", "How do I begin?")),
          new Action("join", "1", Map.of()),
          new Action("join", "2", Map.of()), new Action("leave", "", Map.of()),
          new Action("put", "", Map.of("person", "ana", "group", "2")),
          new Action("put", "", Map.of("person", "ben", "group", "new")), new Action("deal", "", Map.of()),
          new Action("make", "", Map.of()), new Action("reopen", "", Map.of()));
    }
  }

  @Nested
  class ByQuestion extends Groups {
    ByQuestion() {
      super("question");
    }
  }

  @Nested
  class AtRandom extends Groups {
    AtRandom() {
      super("random");
    }
  }

  @Nested
  class ByColour extends Groups {
    ByColour() {
      super("colour");
    }
  }

  @Nested
  class ByHand extends Groups {
    ByHand() {
      super("hand");
    }
  }
}
