package nl.draaiboek.discord.parts;

import java.util.Optional;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.desk.Visitor;
import nl.draaiboek.core.language.Language;

/** Discord's numbers, and whom they are of, as the core has them. */
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

  /**
   * @param name   what they are called where they are
   * @param locale of their own Discord; unknown where Discord does not tell
   */
  public static Visitor visitor(User user, String name, DiscordLocale locale) {
    return new Visitor(account(user.getIdLong()), name, locale == DiscordLocale.UNKNOWN
        ? Optional.empty()
        : Optional.of(language(locale)));
  }

  /** @return the one of our languages that is nearest */
  public static Language language(DiscordLocale locale) {
    return locale == DiscordLocale.DUTCH ? Language.DUTCH : Language.ENGLISH;
  }

  /** @return the number of the user whose account it is */
  public static long user(String account) {
    return Long.parseUnsignedLong(account.substring(PREFIX.length()));
  }
}
