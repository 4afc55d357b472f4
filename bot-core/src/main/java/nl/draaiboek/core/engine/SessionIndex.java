package nl.draaiboek.core.engine;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.SessionId;

/** Which sessions there are. Written together with their events. */
public interface SessionIndex {
  Optional<Listing> find(SessionId session);

  /**
   * @param code as people say it; capitals, spaces and dashes do not matter
   * @return the session with that code that is not closed
   */
  Optional<Listing> byCode(String code);

  /** @return the sessions that are not closed, oldest first */
  List<Listing> open();
}
