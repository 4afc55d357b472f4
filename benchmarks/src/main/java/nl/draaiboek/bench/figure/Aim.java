package nl.draaiboek.bench.figure;

import java.util.Locale;

/** What a ratio should be. */
public record Aim(Side side, double bound) {
  /** On which side of its bound a ratio is good. */
  public enum Side {
    AT_MOST("≤"),
    AT_LEAST("≥");

    private final String sign;

    Side(String sign) {
      this.sign = sign;
    }
  }

  public static Aim atMost(double bound) {
    return new Aim(Side.AT_MOST, bound);
  }

  public static Aim atLeast(double bound) {
    return new Aim(Side.AT_LEAST, bound);
  }

  public boolean isMetBy(Ratio ratio) {
    return switch (side) {
      case AT_MOST -> ratio.median() <= bound;
      case AT_LEAST -> ratio.median() >= bound;
    };
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %.1f", side.sign, bound);
  }
}
