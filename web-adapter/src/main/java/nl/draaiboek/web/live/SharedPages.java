package nl.draaiboek.web.live;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Pages that look the same to many: each is made once for each change, by whoever needs it first, and all get its bytes. */
public final class SharedPages {
  /** What a page says of the time is right for this long. */
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final ConcurrentMap<Object, Shared> pages = new ConcurrentHashMap<>();

  /** One page, for those who look at it now. */
  private static final class Shared {
    private int lookers;
    private Message newest = new Message(-1, new byte[0]);
    private long madeAt;

    synchronized Message at(int seq, Supplier<Message> maker) {
      long now = System.nanoTime();
      if (newest.seq() < seq || now - madeAt > FRESH.toNanos()) {
        newest = maker.get();
        madeAt = now;
      }
      return newest;
    }
  }

  /** Something to do while one looks at a page. */
  public interface Looking<X extends Exception> {
    void at(Page page) throws X;
  }

  /** A page that one looks at. */
  public interface Page {
    /**
     * @param seq   how new it must be at least
     * @param maker makes it as it is now; the same for all who look at this page
     */
    Message at(int seq, Supplier<Message> maker);
  }

  /**
   * Looks at a page; it is forgotten when nobody does any more.
   *
   * @param key the same for who sees the same
   */
  public <X extends Exception> void look(Object key, Looking<X> looking) throws X {
    Shared shared = pages.compute(key, (_, there) -> {
      Shared one = there == null ? new Shared() : there;
      one.lookers++;
      return one;
    });
    try {
      looking.at(shared::at);
    } finally {
      pages.computeIfPresent(key, (_, there) -> --there.lookers == 0 ? null : there);
    }
  }
}
