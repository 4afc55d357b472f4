package nl.draaiboek.core.engine;

import java.util.Optional;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.session.Session;

/** Holds folded sessions, so that they are not read again for each step. May forget any of them at any time. */
public interface SessionCache {
  Optional<Folded> get(SessionId session);

  void put(SessionId session, Folded folded);

  void drop(SessionId session);

  /** A session as it stands after the event with this seq. */
  record Folded(Session session, int seq) {}
}
