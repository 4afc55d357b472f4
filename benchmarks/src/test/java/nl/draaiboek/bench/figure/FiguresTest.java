package nl.draaiboek.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private final List<String> order = new ArrayList<>();

  @Test
  void things_are_measured_in_turns_and_each_round_the_other_way_about() throws Exception {
    Map<String, Rounds.Arm> arms = new LinkedHashMap<>();
    arms.put("a", () -> arm("a", 1));
    arms.put("b", () -> arm("b", 2));
    new Rounds(2, 1, _ -> {}).run(arms);
    assertThat(order).containsExactly("b", "a", "a", "b", "b", "a");
  }

  @Test
  void a_ratio_is_taken_within_each_round_so_that_a_slow_minute_hits_both_sides() throws Exception {
    List<Double> machine = List.of(1.0, 10.0, 3.0);
    Map<String, Rounds.Arm> arms = new LinkedHashMap<>();
    arms.put("ours", () -> arm("ours", 2 * machine.get(order.size() / 2)));
    arms.put("peer", () -> arm("peer", machine.get(order.size() / 2)));
    Ratio ratio = new Rounds(3, 0, _ -> {}).run(arms).ratio("ms", "ours", "peer");
    assertThat(ratio).isEqualTo(new Ratio(2, 2, 2));
  }

  @Test
  void an_aim_is_met_by_the_median() {
    assertThat(Aim.atMost(1.5).isMetBy(new Ratio(1.5, 0.1, 9))).isTrue();
    assertThat(Aim.atMost(1.5).isMetBy(new Ratio(1.51, 0.1, 9))).isFalse();
    assertThat(Aim.atLeast(0.9).isMetBy(new Ratio(0.89, 0.1, 9))).isFalse();
  }

  @Test
  void figures_of_a_restless_machine_are_not_believed() {
    assertThat(result(new Ratio(1.11, 1, 2), 0).isGood()).isFalse();
    assertThat(Report.table(List.of(result(new Ratio(1.11, 1, 2), 0))))
        .contains("control 1.11 (1.00-2.00), **failed");
    assertThat(result(new Ratio(1.1, 1, 2), 0).isGood()).isTrue();
  }

  @Test
  void quick_is_not_good_where_something_was_lost() {
    assertThat(result(new Ratio(1, 1, 1), 1).isGood()).isFalse();
    assertThat(Report.json(List.of(result(new Ratio(1, 1, 1), 1)))).contains("\"lost\" : 1",
        "\"good\" : false");
  }

  private static Result result(Ratio control, long lost) {
    Comparison met = new Comparison("what", "peer", Aim.atMost(2), new Ratio(1, 1, 1), "1 ms", "1 ms");
    return new Result("some", List.of(met), control, lost, 0, List.of());
  }

  private Map<String, Double> arm(String name, double value) {
    order.add(name);
    return Map.of("ms", value);
  }
}
