package nl.draaiboek.core.engine;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Room;
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

  /** @return those that are over, the oldest first */
  List<Listing> over();

  /** @return the session whose room this conversation came to last, also when it is closed by now */
  Optional<Tied> at(ConversationId conversation);

  /** A session, and which of its rooms a conversation belongs to. */
  record Tied(Listing session, Room room) {}
}
