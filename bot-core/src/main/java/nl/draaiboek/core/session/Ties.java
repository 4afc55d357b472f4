package nl.draaiboek.core.session;

import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * Which conversations on chat platforms belong to a session.
 *
 * @param rooms   those that are a room's: everybody there sees its cards
 * @param remotes those that are one facilitator's own, where their remote lies
 */
public record Ties(TreePMap<Room, PVector<ConversationId>> rooms,
    TreePMap<PersonId, ConversationId> remotes) {
  static final Ties NONE = new Ties(TreePMap.empty(), TreePMap.empty());

  public boolean isEmpty() {
    return rooms.isEmpty() && remotes.isEmpty();
  }

  PVector<ConversationId> of(Room room) {
    return rooms.getOrDefault(room, TreePVector.empty());
  }

  /** @return the room that this conversation belongs to; empty where it belongs to none */
  public Optional<Room> room(ConversationId conversation) {
    return rooms.entrySet().stream().filter(tie -> tie.getValue().contains(conversation))
        .map(Map.Entry::getKey).findFirst();
  }

  /** It belongs to this room from now on, and to no other. */
  Ties tied(Room room, ConversationId conversation) {
    if (of(room).contains(conversation))
      return this;
    TreePMap<Room, PVector<ConversationId>> now = rooms;
    for (var tie : rooms.entrySet())
      now = now.plus(tie.getKey(), tie.getValue().minus(conversation));
    return new Ties(now.plus(room, now.getOrDefault(room, TreePVector.empty()).plus(conversation)), remotes);
  }

  /** This person's remote lies here from now on. */
  Ties remote(PersonId person, ConversationId conversation) {
    return new Ties(rooms, remotes.plus(person, conversation));
  }

  /** Who is in one table's conversations is at another table from now on. */
  Ties moved(Room from, Room into) {
    return new Ties(rooms.minus(from).plus(into, of(into).plusAll(of(from))), remotes);
  }

  /** Conversations of tables that are no more belong to no room. */
  Ties without(java.util.function.Predicate<Room> gone) {
    TreePMap<Room, PVector<ConversationId>> now = rooms;
    for (Room room : rooms.keySet())
      if (gone.test(room))
        now = now.minus(room);
    return new Ties(now, remotes);
  }
}
