package nl.draaiboek.discord.check;

/** Discord did not tell what was asked. The message says why, for the host. */
public final class NoAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoAnswer(String message) {
    super(message);
  }
}
