package nl.draaiboek.discord.parts;

import nl.draaiboek.core.conversation.ConversationId;

/** Discord's numbers as the ids of the core. */
public final class Snowflakes {
  public static final String CHANNEL = "discord";
  private static final String PREFIX = CHANNEL + ":";
  /** Before the number of a user: their direct messages. */
  private static final String USER = PREFIX + "u";

  private Snowflakes() {}

  /** @return the conversation in a channel or a thread */
  public static ConversationId conversation(long channel) {
    return new ConversationId(PREFIX + Long.toUnsignedString(channel));
  }

  /** @return the direct messages with a user */
  public static ConversationId direct(long user) {
    return new ConversationId(USER + Long.toUnsignedString(user));
  }

  /** @return whether these are someone's direct messages */
  public static boolean isDirect(ConversationId conversation) {
    return conversation.value().startsWith(USER);
  }

  /** @return the number of the channel, thread or user */
  public static long number(ConversationId conversation) {
    return Long.parseUnsignedLong(
        conversation.value().substring(isDirect(conversation) ? USER.length() : PREFIX.length()));
  }

  /** @return the account of a user */
  public static String account(long user) {
    return PREFIX + Long.toUnsignedString(user);
  }

  /** @return the number of the user whose account it is */
  public static long user(String account) {
    return Long.parseUnsignedLong(account.substring(PREFIX.length()));
  }
}
