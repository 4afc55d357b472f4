package nl.draaiboek.store;

/** A backup could not be made or put back; nothing was changed. The message says why, and what helps. */
public final class BackupRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BackupRefused(String message) {
    super(message);
  }

  BackupRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
