package nl.draaiboek.app.config;

/** A text that cannot be what it is meant to be. The message says why, and what can. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1L;

  Unfit(String message) {
    super(message);
  }

  /** @return for a text that may be shown */
  static Unfit of(String text, String why) {
    return new Unfit("\"" + text + "\" " + why);
  }

  /** @return what to tell the host */
  String told() {
    return String.valueOf(getMessage());
  }
}
