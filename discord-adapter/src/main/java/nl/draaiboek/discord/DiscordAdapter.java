package nl.draaiboek.discord;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.discord.connection.Connection;
import nl.draaiboek.discord.connection.DiscordSettings;
import nl.draaiboek.discord.desk.FrontDesk;
import nl.draaiboek.discord.parts.DiscordParts;
import nl.draaiboek.discord.parts.Snowflakes;
import nl.draaiboek.discord.room.Ushers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Discord: channels, threads and direct messages in which people take part in sessions. */
public final class DiscordAdapter implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordAdapter.class);

  private static final Set<JDA.Status> OVER = EnumSet.of(JDA.Status.SHUTTING_DOWN, JDA.Status.SHUTDOWN,
      JDA.Status.FAILED_TO_LOGIN);

  private final DiscordParts parts;
  private final DiscordSettings settings;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final DiscordChannel channel;
  private final Ushers ushers;
  private volatile @Nullable Connection connection;

  public DiscordAdapter(DiscordParts parts, DiscordSettings settings) {
    this.parts = parts;
    this.settings = settings;
    this.channel = new DiscordChannel(this::line, parts, threads);
    this.ushers = new Ushers(parts, this::line, threads);
  }

  /** @return Discord as a channel, for the relay */
  public Channel channel() {
    return channel;
  }

  /** Begins to connect and returns at once; to be called last, when all else works. What goes wrong is told in the log alone. */
  public void start() {
    List<EventListener> listeners = new ArrayList<>(List.of(new Gatekeeper()));
    listeners.addAll(FrontDesk.listeners(parts, ushers, threads));
    try {
      connection = Connection.open(settings, listeners);
    } catch (InvalidTokenException | IllegalArgumentException malformed) {
      LOG.error(
          "The setting discord.token holds no token of Discord's, so Discord is off; all else goes on.");
      return;
    }
    for (Listing listing : parts.index().open())
      ushers.follow(listing.session());
  }

  /** @return whether the bot can see this channel or thread by now */
  boolean knows(ConversationId conversation) {
    return line().map(jda -> jda.getChannelById(MessageChannel.class, Snowflakes.number(conversation)))
        .isPresent();
  }

  private Optional<JDA> line() {
    Connection open = connection;
    return Optional.ofNullable(open).map(Connection::jda)
        .filter(jda -> !OVER.contains(jda.getStatus()));
  }

  @Override
  public void close() {
    ushers.close();
    threads.shutdown();
    Connection open = connection;
    if (open != null)
      open.close();
  }
}
