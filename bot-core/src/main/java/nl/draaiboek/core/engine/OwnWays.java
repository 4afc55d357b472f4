package nl.draaiboek.core.engine;

import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.session.Session;

/** Where the bot can write to one person of a session alone. */
@FunctionalInterface
public interface OwnWays {
  OwnWays NONE = (_, _) -> Optional.empty();

  /** @return the conversation on a chat platform that is this person's alone; empty where there is none */
  Optional<ConversationId> own(Session.Opened session, PersonId person);
}
