package nl.draaiboek.core.check;

/**
 * What a look at a set-up showed.
 *
 * @param weight how bad it is
 * @param text   for the host, in plain words; for what is wrong also how to mend it
 */
public record Finding(Weight weight, String text) {
  /** How bad something is. */
  public enum Weight {
    FINE,
    /** A session can be held, but not everywhere, or not all of it; or it could not be seen from here. */
    WARNING,
    /** No session can be held. */
    MISTAKE
  }

  public static Finding fine(String text) {
    return new Finding(Weight.FINE, text);
  }

  public static Finding warning(String text) {
    return new Finding(Weight.WARNING, text);
  }

  public static Finding mistake(String text) {
    return new Finding(Weight.MISTAKE, text);
  }
}
