package nl.draaiboek.testkit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionStore.Step;
import nl.draaiboek.core.engine.TieChange;

/** Which room of which session a conversation came to, the last one last. Not for several threads. */
final class MemoryTies {
  private final Map<ConversationId, LinkedHashMap<SessionId, Room>> rooms = new HashMap<>();

  void change(Step step) {
    for (TieChange change : step.ties())
      switch (change) {
        case TieChange.Tie(ConversationId conversation, Room room) ->
          rooms.computeIfAbsent(conversation, _ -> new LinkedHashMap<>()).putLast(step.session(), room);
        case TieChange.Untie(ConversationId conversation) ->
          rooms.getOrDefault(conversation, new LinkedHashMap<>()).remove(step.session());
      }
  }

  Optional<Map.Entry<SessionId, Room>> last(ConversationId conversation) {
    return Optional.ofNullable(rooms.getOrDefault(conversation, new LinkedHashMap<>()).lastEntry());
  }
}
