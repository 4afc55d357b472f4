package nl.draaiboek.core.conversation;

/** A place on a platform where people talk, e.g. {@code discord:81}; the part before the colon names the channel. */
public record ConversationId(String value) {
  public ConversationId {
    if (value.indexOf(':') < 1)
      throw new IllegalArgumentException("a conversation's id lacks its channel");
  }

  /** @return the channel's name, as in {@code Channel.name()} */
  public String channel() {
    return value.substring(0, value.indexOf(':'));
  }

  @Override
  public String toString() {
    return value;
  }
}
