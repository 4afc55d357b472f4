package nl.draaiboek.discord.connection;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line to Discord, which comes to be some time after it was begun: while Discord is down it is tried again and again. */
public final class DiscordLine implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordLine.class);
  private static final Set<JDA.Status> OVER = EnumSet.of(JDA.Status.SHUTTING_DOWN, JDA.Status.SHUTDOWN,
      JDA.Status.FAILED_TO_LOGIN);

  private final DiscordSettings settings;
  private final IdentifyBudget budget;
  private @Nullable Thread dialling;
  private @Nullable Connection connection;
  private boolean closed;

  public DiscordLine(DiscordSettings settings, IdentifyBudget budget) {
    this.settings = settings;
    this.budget = budget;
  }

  /** Begins to connect, and returns at once; what goes wrong is told in the log alone. Asked once. */
  public synchronized void begin(List<? extends EventListener> listeners) {
    dialling = Thread.ofPlatform().daemon().name("discord-line").start(() -> dial(listeners));
  }

  /** @return the line; empty while there is none */
  public synchronized Optional<JDA> jda() {
    return Optional.ofNullable(connection).map(Connection::jda)
        .filter(jda -> !OVER.contains(jda.getStatus()));
  }

  private void dial(List<? extends EventListener> listeners) {
    Waits waits = new Waits();
    while (!isClosed())
      try {
        has(Connection.open(settings, budget, listeners));
        return;
      } catch (InvalidTokenException | IllegalArgumentException _) {
        LOG.error("Discord does not know the token in discord.token, so Discord is off; all else goes on. "
            + "Make a new token in Discord's developer portal, and start again.");
        return;
      } catch (RuntimeException down) {
        if (isClosed() || !waited(waits, down))
          return;
      }
  }

  private static boolean waited(Waits waits, RuntimeException down) {
    try {
      waits.afterA("Discord cannot be reached", down);
      return true;
    } catch (InterruptedException _) {
      return false;
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized void has(Connection opened) {
    if (closed)
      opened.close();
    else
      connection = opened;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (dialling != null)
      dialling.interrupt();
    if (connection != null)
      connection.close();
  }
}
