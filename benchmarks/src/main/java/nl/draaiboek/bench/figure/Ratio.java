package nl.draaiboek.bench.figure;

import java.util.List;
import java.util.Locale;

/** Ours divided by the other's, round by round. */
public record Ratio(double median, double min, double max) {
  /** @param rounds at least one */
  public static Ratio of(List<Double> rounds) {
    List<Double> sorted = rounds.stream().sorted().toList();
    return new Ratio(Middle.of(sorted), sorted.getFirst(), sorted.getLast());
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", median, min, max);
  }
}
