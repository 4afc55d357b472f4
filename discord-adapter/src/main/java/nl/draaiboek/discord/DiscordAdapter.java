package nl.draaiboek.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.hooks.EventListener;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.discord.connection.DiscordLine;
import nl.draaiboek.discord.connection.DiscordSettings;
import nl.draaiboek.discord.connection.IdentifyBudget;
import nl.draaiboek.discord.desk.FrontDesk;
import nl.draaiboek.discord.parts.DiscordParts;
import nl.draaiboek.discord.parts.Snowflakes;
import nl.draaiboek.discord.photo.DiscordFiles;
import nl.draaiboek.discord.room.Ushers;

/** Discord: channels, threads and direct messages in which people take part in sessions. */
public final class DiscordAdapter implements AutoCloseable {
  /** What a file of 8 MB takes over a slow line. */
  private static final Duration FILE_WITHIN = Duration.ofSeconds(20);

  private final DiscordParts parts;
  private final DiscordLine line;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final DiscordChannel channel;
  private final Ushers ushers;
  private final DiscordFiles files;

  public DiscordAdapter(DiscordParts parts, DiscordSettings settings, IdentifyBudget budget) {
    this.parts = parts;
    this.line = new DiscordLine(settings, budget);
    this.files = new DiscordFiles(settings.files(), FILE_WITHIN);
    this.channel = new DiscordChannel(line::jda, parts.desk(), threads);
    this.ushers = new Ushers(parts.desk(), line::jda, threads);
  }

  /** @return Discord as a channel, for the relay */
  public Channel channel() {
    return channel;
  }

  /** Begins to connect and returns at once; to be called last, when all else works. What goes wrong is told in the log alone. */
  public void start() {
    List<EventListener> listeners = new ArrayList<>(List.of(new Gatekeeper()));
    listeners.addAll(FrontDesk.listeners(parts, ushers, files, threads));
    line.begin(listeners);
    for (Listing listing : parts.desk().index().open())
      ushers.follow(listing.session());
  }

  /** @return whether the bot can see this channel or thread by now */
  boolean knows(ConversationId conversation) {
    return line.jda().map(jda -> jda.getChannelById(MessageChannel.class, Snowflakes.number(conversation)))
        .isPresent();
  }

  @Override
  public void close() {
    ushers.close();
    threads.shutdown();
    files.close();
    line.close();
  }
}
