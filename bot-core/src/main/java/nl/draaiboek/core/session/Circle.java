package nl.draaiboek.core.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Member;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * Who is here, and at which table.
 *
 * @param tables in order of their numbers
 * @param locked whether nobody new comes in
 * @param calls  tables that asked for a facilitator, and since when
 * @param ties   the conversations on chat platforms that belong to a room; the browser needs none
 */
public record Circle(TreePMap<PersonId, Attendee> people, PVector<Room> tables, boolean locked,
    TreePMap<Room, Instant> calls, TreePMap<Room, PVector<ConversationId>> ties) {
  public Optional<Attendee> find(PersonId person) {
    return Optional.ofNullable(people.get(person));
  }

  /** @return those who are here, in the order in which they came */
  public List<Attendee> present() {
    return people.values().stream().filter(Attendee::present).sorted(Comparator.comparingInt(Attendee::order))
        .toList();
  }

  /** @return those who take part at this table, in the order in which they came; facilitators of the session are at none */
  public List<Attendee> at(Room table) {
    return present().stream().filter(a -> a.table().equals(table) && a.role() != Role.FACILITATOR).toList();
  }

  /** @return those who take part, in the order in which they came */
  public List<Attendee> participants() {
    return present().stream().filter(a -> a.role() != Role.FACILITATOR).toList();
  }

  public boolean isFacilitator(PersonId person) {
    return find(person).filter(a -> a.present() && a.role() == Role.FACILITATOR).isPresent();
  }

  /** @return whether this person leads this room: the session's facilitator, or the table's own */
  public boolean leads(PersonId person, Room room) {
    return isFacilitator(person) || find(person)
        .filter(a -> a.present() && a.role() == Role.TABLE_FACILITATOR && a.table().equals(room)).isPresent();
  }

  /**
   * @param room the plenary, or a table
   * @return who is in it, for its activities: facilitators of the session are in every room
   */
  public List<Member> members(Room room) {
    return present().stream()
        .filter(a -> !room.isTable() || a.role() == Role.FACILITATOR || a.table().equals(room))
        .map(a -> new Member(a.person(), a.role())).toList();
  }

  /** @return the table with the fewest people, the lowest number among equals */
  public Room emptiest() {
    return tables.stream().min(Comparator.<Room>comparingInt(t -> at(t).size()).thenComparing(t -> t))
        .orElseThrow();
  }

  Circle with(Attendee attendee) {
    return new Circle(people.plus(attendee.person(), attendee), tables, locked, calls, ties);
  }

  Circle locked(boolean now) {
    return new Circle(people, tables, now, calls, ties);
  }

  Circle tables(PVector<Room> now) {
    return new Circle(people, now, locked, calls, ties);
  }

  Circle calls(TreePMap<Room, Instant> now) {
    return new Circle(people, tables, locked, now, ties);
  }

  /** @return the conversations of this room, none where people are in the browser alone */
  public PVector<ConversationId> conversations(Room room) {
    return ties.getOrDefault(room, TreePVector.empty());
  }

  /** @return the room that this conversation belongs to; empty where it belongs to none */
  public Optional<Room> room(ConversationId conversation) {
    return ties.entrySet().stream().filter(tie -> tie.getValue().contains(conversation))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** It belongs to this room from now on, and to no other. */
  Circle tied(Room room, ConversationId conversation) {
    if (conversations(room).contains(conversation))
      return this;
    TreePMap<Room, PVector<ConversationId>> now = ties;
    for (var tie : ties.entrySet())
      now = now.plus(tie.getKey(), tie.getValue().minus(conversation));
    return tied(now.plus(room, now.getOrDefault(room, TreePVector.empty()).plus(conversation)));
  }

  /** Who is in one table's conversations is at another table from now on. */
  Circle tiesMoved(Room from, Room into) {
    return tied(ties.minus(from).plus(into, conversations(into).plusAll(conversations(from))));
  }

  /** Conversations of tables that are no more belong to no room. */
  Circle tiesOfRooms() {
    TreePMap<Room, PVector<ConversationId>> now = ties;
    for (Room room : ties.keySet())
      if (room.isTable() && !tables.contains(room))
        now = now.minus(room);
    return tied(now);
  }

  private Circle tied(TreePMap<Room, PVector<ConversationId>> now) {
    return new Circle(people, tables, locked, calls, now);
  }
}
