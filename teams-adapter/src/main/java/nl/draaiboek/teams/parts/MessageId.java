package nl.draaiboek.teams.parts;

import nl.draaiboek.teams.door.Conversation;

/**
 * What a message is known by. Teams numbers messages by the millisecond, so that two conversations can have the same number.
 *
 * @param conversation without its thread: a channel's own id
 * @param message      its number there
 */
public record MessageId(String conversation, String message) {
  /** @param conversation as Teams names it, with or without a thread */
  public static MessageId in(String conversation, String message) {
    return new MessageId(Conversation.base(conversation), message);
  }
}
