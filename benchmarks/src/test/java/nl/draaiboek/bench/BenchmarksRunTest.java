package nl.draaiboek.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.draaiboek.bench.figure.Report;
import nl.draaiboek.bench.figure.Result;
import nl.draaiboek.bench.figure.Rounds;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Their figures mean nothing at this size, nor beside each other; that they run to the end and lose nothing does. */
@Execution(ExecutionMode.CONCURRENT)
class BenchmarksRunTest {
  @TestFactory
  Stream<DynamicTest> each_benchmark_still_runs_and_loses_nothing() {
    return Bench.all(Size.TINY, false).stream()
        .map(benchmark -> DynamicTest.dynamicTest(benchmark.name(), () -> runs(benchmark)));
  }

  private static void runs(Benchmark benchmark) throws Exception {
    Result result = benchmark.run(new Rounds(1, 0, _ -> {}));
    assertThat(result.comparisons()).isNotEmpty();
    assertThat(result.lost()).isZero();
    assertThat(result.twice()).isZero();
    assertThat(Report.table(java.util.List.of(result))).contains("| " + benchmark.name() + " | ");
  }
}
