package nl.draaiboek.bench.figure;

/**
 * One ratio with its aim.
 *
 * @param what    is measured of ours
 * @param against what stands below the line
 * @param ours    the median over all rounds, with its unit
 * @param theirs  likewise
 */
public record Comparison(String what, String against, Aim aim, Ratio ratio, String ours, String theirs) {
  public boolean isMet() {
    return aim.isMetBy(ratio);
  }
}
