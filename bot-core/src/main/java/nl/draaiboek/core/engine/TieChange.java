package nl.draaiboek.core.engine;

import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Room;

/** What a step does to where a conversation belongs. */
public sealed interface TieChange {
  /** It belongs to this room of the session from now on. */
  record Tie(ConversationId conversation, Room room) implements TieChange {}

  /** It belongs to the session no more. */
  record Untie(ConversationId conversation) implements TieChange {}
}
