package nl.draaiboek.app;

/** Something that only the host can put right. The message says what, and how. */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotStart(String message) {
    super(message);
  }
}
