package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.quiet.Quiet;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuietTest {
  static List<Activity<?, ?, ?>> quietOnes() {
    return List.of(Quiet.pause(), Quiet.buffer());
  }

  @ParameterizedTest
  @MethodSource("quietOnes")
  void in_a_break_and_in_slack_nothing_is_asked_of_anybody(Activity<?, ?, ?> quiet) {
    ActivityRoom room = ActivityRoom.of(quiet, Specs.of(quiet.kind(), Map.of()));
    assertThat(room.sees(room.joins("Ana"))).isEmpty();
    assertThat(quiet.read(new Action("ask", "", Map.of()))).isEmpty();
    assertThat(room.harvest()).isEqualTo(Harvest.NOTHING);
  }

  @Test
  void a_setting_that_does_nothing_is_told() {
    ActivitySpec spec = Specs.of("pause", Map.of("minutes", 5));
    assertThat(Quiet.pause().check(spec, ActivityRoom.block(spec)))
        .containsExactly(SpecProblem.wrong("minutes", "'pause' has no setting 'minutes'; it has none"));
  }
}
