package nl.draaiboek.discord.room;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.discord.parts.Snowflakes;

/** Where on Discord a conversation takes place. */
public final class Places {
  /** A request that waits longer than this behind a limit is given up. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Places() {}

  /**
   * Finds a channel, a thread or somebody's direct messages; it may wait for Discord.
   *
   * @throws net.dv8tion.jda.api.exceptions.ErrorResponseException where there is no such place, or the bot may not see it
   * @throws RuntimeException where Discord does not answer, or has not told yet which servers there are
   */
  public static MessageChannel find(JDA jda, ConversationId conversation) {
    long number = Snowflakes.number(conversation);
    if (Snowflakes.isDirect(conversation))
      return done(jda.retrieveUserById(number).flatMap(User::openPrivateChannel));
    MessageChannel known = jda.getChannelById(MessageChannel.class, number);
    return known == null ? archived(jda, number) : known;
  }

  /** When a line begins, Discord tells of threads that are not archived alone; JDA has no question of its own for the others. */
  private static ThreadChannel archived(JDA jda, long number) {
    Route.CompiledRoute route = Route.Channels.GET_CHANNEL.compile(Long.toUnsignedString(number));
    return done(new RestActionImpl<>(jda, route, (answer, _) -> thread(jda, answer.getObject())));
  }

  private static ThreadChannel thread(JDA jda, DataObject channel) {
    if (!ChannelType.fromId(channel.getInt("type")).isThread())
      throw new IllegalStateException("no thread, and not known yet");
    return ((JDAImpl) jda).getEntityBuilder().createThreadChannel(channel,
        channel.getUnsignedLong("guild_id"));
  }

  private static <T> T done(RestAction<T> action) {
    return action.timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).complete();
  }
}
