package nl.draaiboek.web.live;

import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionFeed;

/**
 * Server-sent events with the session's seq as their id, when a page connects and after each change, at most
 * four a second: {@code changed}, or what the page is to show. Each page has a virtual thread of its own, so that a slow one holds up no other; one that takes nothing for as
 * long as the server waits for a write is dropped, and connects again by itself.
 */
public final class LiveStreams implements AutoCloseable {
  private static final Duration BETWEEN_CHANGES = Duration.ofMillis(250);
  private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(15);
  private static final int NOTHING_TOLD = -1;
  private static final byte[] STILL_HERE = "event: here\ndata:\n\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] RETRY = "retry: 2000\n\n".getBytes(StandardCharsets.UTF_8);

  private final SessionFeed feed;
  private final Set<Bell> bells = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /** Makes what a page is told. */
  public interface Teller {
    /** @return for a session that has come to this seq, or further */
    Message at(int seq);
  }

  public LiveStreams(SessionFeed feed) {
    this.feed = feed;
  }

  /**
   * Keeps a page told until it goes away.
   *
   * @param newest reads the session's newest seq
   * @param teller makes what it is told
   */
  public void serve(Context ctx, SessionId session, IntSupplier newest, Teller teller) throws IOException {
    Bell bell = new Bell();
    bells.add(bell);
    try (var _ = feed.subscribe(session, folded -> bell.ring(folded.seq()))) {
      if (closed)
        throw new ServiceUnavailableResponse();
      int now = newest.getAsInt();
      bell.ring(now);
      tell(bell, open(ctx), lastHeard(ctx, now), teller);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      bells.remove(bell);
    }
  }

  /** @return how many pages are open */
  public int count() {
    return bells.size();
  }

  /** Lets every page go; they connect again by themselves. */
  @Override
  public void close() {
    closed = true;
    bells.forEach(Bell::stop);
  }

  private static void tell(Bell bell, OutputStream page, int heard, Teller teller)
      throws IOException, InterruptedException {
    int told = heard;
    while (!bell.isStopped()) {
      int newest = bell.hear(told, BETWEEN_SIGNS_OF_LIFE);
      if (newest > told) {
        Message message = teller.at(newest);
        send(page, message.bytes());
        told = Math.max(newest, message.seq());
        Thread.sleep(BETWEEN_CHANGES);
      } else {
        send(page, STILL_HERE);
      }
    }
  }

  /** Goes past Javalin's own stream, which would collect and compress. */
  private static OutputStream open(Context ctx) throws IOException {
    HttpServletResponse response = ctx.res();
    response.setStatus(200);
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("X-Accel-Buffering", "no");
    OutputStream page = response.getOutputStream();
    send(page, RETRY);
    return page;
  }

  private static void send(OutputStream page, byte[] message) throws IOException {
    page.write(message);
    page.flush();
  }

  /** A page that comes back says what it heard last; a seq from the future is none of this session's. */
  private static int lastHeard(Context ctx, int now) {
    String id = ctx.header("Last-Event-ID");
    int heard = id != null && id.matches("\\d{1,9}") ? Integer.parseInt(id) : NOTHING_TOLD;
    return heard <= now ? heard : NOTHING_TOLD;
  }
}
