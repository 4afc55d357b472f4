package nl.draaiboek.app.command;

/** Something that only the host can put right. The message is for the host. */
final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
