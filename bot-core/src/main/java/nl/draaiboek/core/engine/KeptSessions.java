package nl.draaiboek.core.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.RunningActivity;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionCache.Folded;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.SessionEvolution;

/** What the store has of sessions, with people in the place of tokens for as long as those can be read. */
final class KeptSessions {
  private final SessionStore store;
  private final SessionEvolution evolution;

  KeptSessions(SessionStore store, SessionEvolution evolution) {
    this.store = store;
    this.evolution = evolution;
  }

  /** @return the state that its events come to */
  Folded read(SessionId id) {
    SessionStore.History history = store.read(id, 0);
    boolean secret = history.events().stream().anyMatch(Secrecy::isSecret);
    Secrecy secrecy = new Secrecy(secret ? store.keys(id) : Map.of());
    List<SessionEvent> events = secrecy.reveal(history.events());
    Session session = replayed(events);
    for (var key : secrecy.unreadable(events))
      session = sealed(session, key);
    return new Folded(session, history.seq());
  }

  Session replayed(List<SessionEvent> events) {
    Session session = Session.NOT_OPENED;
    for (SessionEvent event : events)
      session = evolution.evolve(session, event);
    return session;
  }

  /** Where the key is gone, as after an older copy was put back, it is over: nobody can have a second vote. */
  private Session sealed(Session session, ActivityKey key) {
    return session instanceof Session.Opened opened
        ? opened.work().activity(key).flatMap(RunningActivity::sealing)
            .map(event -> evolution.evolve(session, new SessionEvent.ActivityMoved(key, event)))
            .orElse(session)
        : session;
  }

  /** @return with the keys of what goes on in secret in this session as it stands */
  Secrecy secrecy(SessionId id, Session session) {
    return new Secrecy(Secrecy.isNeeded(session) ? store.keys(id) : Map.of());
  }

  /** @return those of these ids under which something came in before and had its effect */
  Set<String> handled(SessionId id, Secrecy secrecy, Collection<String> incomingIds) {
    if (incomingIds.isEmpty())
      return Set.of();
    Map<String, String> stored = secrecy.stored(incomingIds);
    return store.handled(id, stored.keySet()).stream().map(stored::get).collect(Collectors.toSet());
  }
}
