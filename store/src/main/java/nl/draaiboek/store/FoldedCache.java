package nl.draaiboek.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionCache;

/** Keeps the folded sessions that were used last. */
final class FoldedCache implements SessionCache {
  /** A session with 1,000 notes takes about a megabyte. */
  private static final int MAX_SESSIONS = 200;

  private final Cache<SessionId, Folded> cache = Caffeine.newBuilder().maximumSize(MAX_SESSIONS).build();

  @Override
  public Optional<Folded> get(SessionId session) {
    return Optional.ofNullable(cache.getIfPresent(session));
  }

  @Override
  public void put(SessionId session, Folded folded) {
    cache.put(session, folded);
  }

  void clear() {
    cache.invalidateAll();
  }

  @Override
  public void drop(SessionId session) {
    cache.invalidate(session);
  }
}
