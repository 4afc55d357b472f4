package nl.draaiboek.core.engine;

import java.util.Map;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;

/** The one place where names stand. Events know people by id alone. */
public interface People {
  /**
   * Remembers or changes a name.
   *
   * @param name as given, at most 60 characters; empty for someone who gave none
   */
  void name(SessionId session, PersonId person, String name);

  /** @return the names that people of this session gave; without those who gave none */
  Map<PersonId, String> names(SessionId session);
}
