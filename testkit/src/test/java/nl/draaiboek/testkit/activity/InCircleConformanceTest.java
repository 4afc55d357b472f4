package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.circle.InCircle;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;
import org.junit.jupiter.api.Nested;

class InCircleConformanceTest {
  abstract static class Circles extends ActivityConformance {
    @Override
    protected Activity<?, ?, ?> activity() {
      return new InCircle();
    }

    @Override
    protected List<Action> actions() {
      return Stream.concat(
          Stream
              .of("done", "later", "back", "step-in", "step-out", "forward", "go-back", "withdraw",
                  "show-chain")
              .map(verb -> new Action(verb, "", Map.of())),
          Stream.of(new Action("write", "", Map.of("words", "knits on the train")))).toList();
    }
  }

  @Nested
  class AChain extends Circles {
    @Override
    protected ActivitySpec spec() {
      return Specs.of("circle", Map.of("mode", "chain"),
          Map.of("prompt", "This was a good afternoon, and therefore…"));
    }
  }

  @Nested
  class TheOnlyOne extends Circles {
    @Override
    protected ActivitySpec spec() {
      return Specs.of("circle", Map.of("mode", "only-one", "order", "popcorn", "written", true),
          Map.of("prompt", "I am the only one who…"));
    }
  }

  @Nested
  class ARoundAsItComes extends Circles {
    @Override
    protected ActivitySpec spec() {
      return Specs.of("circle", Map.of("order", "popcorn", "written", true));
    }
  }
}
