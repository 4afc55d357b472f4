package nl.draaiboek.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.session.Session;
import org.pcollections.PVector;
import org.pcollections.TreePMap;

/** Which conversations came to a room in a step, and which went. */
final class TieChanges {
  private TieChanges() {}

  static List<TieChange> between(Session before, Session.Opened after) {
    List<TieChange> changes = new ArrayList<>();
    rooms(before).values().stream().flatMap(List::stream).filter(there -> room(after, there).isEmpty())
        .forEach(there -> changes.add(new TieChange.Untie(there)));
    rooms(after).forEach((room, here) -> here.stream()
        .filter(conversation -> !room(before, conversation).equals(Optional.of(room)))
        .forEach(conversation -> changes.add(new TieChange.Tie(conversation, room))));
    return changes;
  }

  private static TreePMap<Room, PVector<ConversationId>> rooms(Session session) {
    return session instanceof Session.Opened opened ? opened.circle().ties().rooms() : TreePMap.empty();
  }

  static Optional<Room> room(Session session, ConversationId conversation) {
    return session instanceof Session.Opened opened
        ? opened.circle().ties().room(conversation)
        : Optional.empty();
  }
}
