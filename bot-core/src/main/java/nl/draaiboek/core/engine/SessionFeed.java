package nl.draaiboek.core.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionCache.Folded;

/** Tells pages that a session changed. What is told is committed; who is late re-reads the newest state and misses nothing. */
public final class SessionFeed {
  private final Map<SessionId, List<Consumer<Folded>>> listeners = new ConcurrentHashMap<>();
  private final List<BiConsumer<SessionId, Folded>> everywhere = new CopyOnWriteArrayList<>();

  /** Ends a subscription; a second time does nothing. */
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Listens to one session.
   *
   * @param listener called in the session's lane after each commit: it may only note that something changed and return
   */
  public Subscription subscribe(SessionId session, Consumer<Folded> listener) {
    listeners.compute(session, (_, there) -> {
      List<Consumer<Folded>> all = there == null ? new CopyOnWriteArrayList<>() : there;
      all.add(listener);
      return all;
    });
    return () -> listeners.computeIfPresent(session, (_, there) -> {
      there.remove(listener);
      return there.isEmpty() ? null : there;
    });
  }

  /** Listens to every session, as above. */
  public Subscription subscribeToAll(BiConsumer<SessionId, Folded> listener) {
    everywhere.add(listener);
    return () -> everywhere.remove(listener);
  }

  void tell(SessionId session, Folded folded) {
    everywhere.forEach(listener -> listener.accept(session, folded));
    listeners.getOrDefault(session, List.of()).forEach(listener -> listener.accept(folded));
  }
}
