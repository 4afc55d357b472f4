package nl.draaiboek.bench.figure;

import java.util.List;

/** The value in the middle, and others by their place in the order. */
public final class Middle {
  private Middle() {}

  /** @return the median */
  public static double of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /**
   * @param share from 0 to 1, e.g. 0.99
   * @return the smallest value that at least this share of them does not exceed
   */
  public static double percentile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(Math.clamp((int) Math.ceil(share * sorted.size()) - 1, 0, sorted.size() - 1));
  }
}
