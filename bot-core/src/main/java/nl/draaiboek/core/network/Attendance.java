package nl.draaiboek.core.network;

/**
 * What someone says about coming.
 *
 * @param late whether they come later than the others
 */
public record Attendance(Coming coming, boolean late) {
  /** Whether they come. */
  public enum Coming {
    YES,
    MAYBE,
    NO
  }
}
