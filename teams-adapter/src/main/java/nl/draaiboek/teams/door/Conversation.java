package nl.draaiboek.teams.door;

import java.util.Optional;

/**
 * Where people talk.
 *
 * @param kind    what it is
 * @param id      as Teams calls it; that of a thread in a channel ends in {@code ;messageid=} and the message that it hangs under
 * @param team    the team of a channel
 * @param tenant  the organisation that it belongs to
 */
public record Conversation(Kind kind, String id, Optional<String> team, String tenant) {
  private static final String THREAD = ";messageid=";

  /** What a conversation is. */
  public enum Kind {
    /** One person with the bot. */
    PERSONAL,
    /** Some people, or a meeting; it has no threads. */
    GROUP,
    /** A channel of a team, or a thread in it. */
    CHANNEL
  }

  /** @return the conversation without its thread: a channel's own id */
  public String base() {
    return base(id);
  }

  /** @return the conversation that has this id, without its thread */
  public static String base(String id) {
    int at = id.indexOf(THREAD);
    return at < 0 ? id : id.substring(0, at);
  }

  /** @return the message that the thread hangs under; empty outside a thread */
  public Optional<String> root() {
    int at = id.indexOf(THREAD);
    return at < 0 ? Optional.empty() : Optional.of(id.substring(at + THREAD.length()));
  }

  /** @return the conversation's id of the thread under a message of a channel */
  public static String thread(String channel, String root) {
    return channel + THREAD + root;
  }
}
