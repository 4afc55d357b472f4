package nl.draaiboek.core.conversation;

/** One session, for good. Safe in a path: letters, digits, dash and underscore only. */
public record SessionId(String value) {
  public SessionId {
    if (!value.matches("[A-Za-z0-9_-]{1,64}"))
      throw new IllegalArgumentException(
          "a session's id is letters, digits, - and _, at most 64: " + value.length());
  }

  @Override
  public String toString() {
    return value;
  }
}
