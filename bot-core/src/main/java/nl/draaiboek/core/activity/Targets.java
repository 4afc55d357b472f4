package nl.draaiboek.core.activity;

import java.util.Optional;

/** Reads the numbers that stand in an action. */
public final class Targets {
  private Targets() {}

  /** @return the number that the action is about; empty where there is none from 1 to 99,999 */
  public static Optional<Integer> number(Action action) {
    return number(action.target());
  }

  /**
   * @param text as sent, perhaps with {@code #} before it
   * @return the number from 1 to 99,999 that it says; empty where it says something else
   */
  public static Optional<Integer> number(String text) {
    String digits = text.strip().replaceFirst("^#", "");
    return digits.matches("[0-9]{1,5}")
        ? Optional.of(Integer.valueOf(digits)).filter(n -> n > 0)
        : Optional.empty();
  }
}
