package nl.draaiboek.bench.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Measures several things in turn, again and again, each round in the other direction: what the machine does besides meets all of
 * them alike.
 *
 * @param count    how many rounds count
 * @param warmUps  how many go before, so that the JVM has made its code
 * @param progress is told about each round
 */
public record Rounds(int count, int warmUps, Consumer<String> progress) {
  public Rounds {
    if (count < 1 || warmUps < 0)
      throw new IllegalArgumentException("at least one round: " + count + ", " + warmUps);
  }

  /** @return the same for what is a lot of code, such as a bot: in one round the JVM has not made it yet */
  public Rounds warmer() {
    return new Rounds(count, 3 * warmUps, progress);
  }

  /** One of the things that are measured. */
  public interface Arm {
    /** @return figures by name, the same names at each call */
    Map<String, Double> once() throws Exception;
  }

  /** @param arms by name, in the order of the first round */
  public Measured run(Map<String, Arm> arms) throws Exception {
    List<Map.Entry<String, Arm>> there = new ArrayList<>(arms.entrySet());
    List<Map<String, Map<String, Double>>> rounds = new ArrayList<>();
    for (int i = -warmUps; i < count; i++) {
      Map<String, Map<String, Double>> round = new LinkedHashMap<>();
      for (Map.Entry<String, Arm> arm : i % 2 == 0 ? there : there.reversed())
        round.put(arm.getKey(), arm.getValue().once());
      progress.accept(i < 0 ? "warm-up" : "round " + (i + 1) + " of " + count);
      if (i >= 0)
        rounds.add(round);
    }
    return new Measured(rounds);
  }

  /** The figures of all rounds that count: round, arm, figure. */
  public record Measured(List<Map<String, Map<String, Double>>> rounds) {
    public Measured {
      rounds = List.copyOf(rounds);
    }

    /** @return one arm's figure divided by another's, within each round */
    public Ratio ratio(String figure, String arm, String against) {
      return Ratio.of(
          rounds.stream().map(round -> value(round, arm, figure) / value(round, against, figure)).toList());
    }

    /** @return one arm's figure divided by the same number in each round */
    public Ratio ratio(String figure, String arm, double against) {
      return Ratio.of(rounds.stream().map(round -> value(round, arm, figure) / against).toList());
    }

    public double median(String figure, String arm) {
      return Middle.of(rounds.stream().map(round -> value(round, arm, figure)).toList());
    }

    private static double value(Map<String, Map<String, Double>> round, String arm, String figure) {
      Map<String, Double> figures = round.getOrDefault(arm, Map.of());
      if (!figures.containsKey(figure))
        throw new IllegalArgumentException(arm + " measures no " + figure);
      return figures.get(figure);
    }
  }
}
