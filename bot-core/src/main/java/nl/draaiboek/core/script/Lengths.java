package nl.draaiboek.core.script;

import java.time.Duration;

/**
 * How long a session can be planned.
 *
 * @param least above zero
 * @param most  not less than that
 */
public record Lengths(Duration least, Duration most) {
  public Lengths {
    if (!least.isPositive() || least.compareTo(most) > 0)
      throw new IllegalArgumentException(
          "a session lasts from some minutes to as many or more: " + least + " to " + most);
  }

  public boolean holds(Duration length) {
    return least.compareTo(length) <= 0 && length.compareTo(most) <= 0;
  }
}
