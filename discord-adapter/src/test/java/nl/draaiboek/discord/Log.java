package nl.draaiboek.discord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What whoever hosts the bot is warned of while this is open. */
final class Log implements AutoCloseable {
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level before = root.getLevel();
  private final ListAppender<ILoggingEvent> told = new ListAppender<>();

  Log() {
    told.start();
    root.addAppender(told);
    root.setLevel(Level.WARN);
  }

  List<String> lines() {
    return List.copyOf(told.list).stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  @Override
  public void close() {
    root.setLevel(before);
    root.detachAppender(told);
  }
}
