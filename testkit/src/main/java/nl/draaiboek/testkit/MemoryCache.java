package nl.draaiboek.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionCache;

/** Forgets nothing by itself. */
final class MemoryCache implements SessionCache {
  private final Map<SessionId, Folded> bySession = new ConcurrentHashMap<>();

  @Override
  public Optional<Folded> get(SessionId session) {
    return Optional.ofNullable(bySession.get(session));
  }

  @Override
  public void put(SessionId session, Folded folded) {
    bySession.put(session, folded);
  }

  @Override
  public void drop(SessionId session) {
    bySession.remove(session);
  }
}
