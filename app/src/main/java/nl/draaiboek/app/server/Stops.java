package nl.draaiboek.app.server;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops what was started, the last first; what fails to stop keeps no other from it. */
final class Stops implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Stops.class);

  private final Deque<AutoCloseable> started = new ArrayDeque<>();

  /** @return the same */
  <T extends AutoCloseable> T then(T part) {
    started.push(part);
    return part;
  }

  @Override
  public void close() {
    while (!started.isEmpty())
      stop(started.pop());
  }

  private static void stop(AutoCloseable part) {
    try {
      part.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      LOG.error("{} did not stop as it should.", part.getClass().getSimpleName(), e);
    }
  }
}
