package nl.draaiboek.app.chaos;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.draaiboek.app.server.Visitor;

/** A page that somebody left open: like a browser, it connects again by itself and says what it heard last. */
final class OpenPage {
  private final Visitor visitor;
  private final String stream;
  private final AtomicInteger heard = new AtomicInteger();
  private final AtomicInteger connections = new AtomicInteger();
  private volatile boolean open = true;

  OpenPage(Visitor visitor, String session) {
    this.visitor = visitor;
    this.stream = session + "/live";
  }

  /** Listens until it is closed. */
  void listens() {
    while (open) {
      try (Stream<String> lines = visitor.hears(stream, heard.get() == 0 ? "" : heard.toString())) {
        connections.incrementAndGet();
        lines.takeWhile(_ -> open).filter(line -> line.startsWith("id: "))
            .forEach(line -> heard.set(Integer.parseInt(line.substring("id: ".length()))));
      } catch (UncheckedIOException _) {
        // The server went away, or is not there yet.
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  /** @return the newest number that it was told */
  int heard() {
    return heard.get();
  }

  int connections() {
    return connections.get();
  }

  void closes() {
    open = false;
  }
}
