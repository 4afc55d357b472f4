package nl.draaiboek.core.conversation;

/** One network, for good. Safe in a path, as a session's id is. */
public record NetworkId(String value) {
  public NetworkId {
    new SessionId(value);
  }

  /**
   * Names, accounts, ways in, timers and what is to be delivered are kept for a network as for a session, under an id of the
   * same kind; no session ever has the same.
   */
  public SessionId owner() {
    return new SessionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
