package nl.draaiboek.core.engine;

/** The store could not do what was asked; nothing of it happened. The message is for the host's log. */
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
