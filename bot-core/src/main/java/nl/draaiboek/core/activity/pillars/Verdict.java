package nl.draaiboek.core.activity.pillars;

import java.util.List;

/** What the pillars say together. The paper gives the three outcomes in words; where they begin is ours. */
enum Verdict {
  /** No pillar is strong. */
  LOW,
  /** Some are strong, some are not. */
  MIXED,
  /** More than half of the pillars are strong. */
  STRONG;

  /**
   * @param averages of each pillar with dots, from 1 in the core to {@code rings}
   * @return a pillar is strong when its dots are on average in the inner half
   */
  static Verdict of(List<Double> averages, int rings) {
    long strong = averages.stream().filter(average -> isStrong(average, rings)).count();
    if (strong == 0)
      return LOW;
    return 2 * strong > averages.size() ? STRONG : MIXED;
  }

  static boolean isStrong(double average, int rings) {
    return average <= (rings + 1) / 2.0;
  }
}
