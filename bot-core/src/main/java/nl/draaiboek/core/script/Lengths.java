package nl.draaiboek.core.script;

import java.time.Duration;
import java.util.Optional;
import nl.draaiboek.core.language.Line;

/**
 * How long a session can be planned.
 *
 * @param least above zero
 * @param most  not less than that
 */
public record Lengths(Duration least, Duration most) {
  /** What a field takes in which the length is asked before it is known of which script: three digits. */
  public static final int MOST_MINUTES = 999;

  public Lengths {
    if (!least.isPositive() || least.compareTo(most) > 0)
      throw new IllegalArgumentException(
          "a session lasts from some minutes to as many or more: " + least + " to " + most);
  }

  public boolean holds(Duration length) {
    return least.compareTo(length) <= 0 && length.compareTo(most) <= 0;
  }

  /** @return why a session cannot last that long, and what can be chosen; empty where it can */
  public Optional<Line> refused(Duration length) {
    return holds(length)
        ? Optional.empty()
        : Optional.of(Line.of(LengthPhrase.BETWEEN, "least", least.toMinutes(), "most", most.toMinutes()));
  }
}
