package nl.draaiboek.testkit;

import java.util.Random;
import java.util.function.Consumer;

/** Tries a property on many random cases. A failure names its seed; {@code -Ddraaiboek.seed=N} tries that one alone. */
public final class ForAll {
  private ForAll() {}

  /**
   * @param tries    how many cases
   * @param property gets the source of all that is random in one case, and throws when the property does not hold
   */
  public static void seeds(int tries, Consumer<Random> property) {
    Long only = Long.getLong("draaiboek.seed");
    for (long seed = only == null ? 1 : only; seed <= (only == null ? tries : only); seed++)
      try {
        property.accept(new Random(seed));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("with -Ddraaiboek.seed=" + seed + ": " + e.getMessage(), e);
      }
  }
}
