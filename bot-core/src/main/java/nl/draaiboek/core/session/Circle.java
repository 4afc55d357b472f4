package nl.draaiboek.core.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param people  everyone who ever came in
 * @param present those who are here, in the order in which they came: kept, because each note asks for it
 * @param tables in order of their numbers
 * @param locked whether nobody new comes in
 * @param calls  tables that asked for a facilitator, and since when
 * @param ties   the conversations on chat platforms that belong to it; the browser needs none
 */
public record Circle(TreePMap<PersonId, Attendee> people, List<Attendee> present, PVector<Room> tables,
    boolean locked, TreePMap<Room, Instant> calls, Ties ties) {
  static Circle empty(PVector<Room> tables) {
    return new Circle(TreePMap.empty(), List.of(), tables, false, TreePMap.empty(), Ties.NONE);
  }

  public Optional<Attendee> find(PersonId person) {
    return Optional.ofNullable(people.get(person));
  }

  /** @return those who take part at this table, in the order in which they came; facilitators of the session are at none */
  public List<Attendee> at(Room table) {
    return present.stream().filter(a -> a.table().equals(table) && a.role() != Role.FACILITATOR).toList();
  }

  /** @return those who take part, in the order in which they came */
  public List<Attendee> participants() {
    return present.stream().filter(a -> a.role() != Role.FACILITATOR).toList();
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
    return present.stream()
        .filter(a -> !room.isTable() || a.role() == Role.FACILITATOR || a.table().equals(room))
        .map(a -> new Member(a.person(), a.role())).toList();
  }

  /** @return the table with the fewest people, the lowest number among equals */
  public Room emptiest() {
    return tables.stream().min(Comparator.<Room>comparingInt(t -> at(t).size()).thenComparing(t -> t))
        .orElseThrow();
  }

  Circle with(Attendee attendee) {
    TreePMap<PersonId, Attendee> now = people.plus(attendee.person(), attendee);
    List<Attendee> here = now.values().stream().filter(Attendee::present)
        .sorted(Comparator.comparingInt(Attendee::order)).toList();
    return new Circle(now, here, tables, locked, calls, ties);
  }

  Circle locked(boolean now) {
    return new Circle(people, present, tables, now, calls, ties);
  }

  Circle tables(PVector<Room> now) {
    return new Circle(people, present, now, locked, calls, ties);
  }

  /** @return the same with this table, and with those of these people who are known at it */
  Circle formed(Room table, List<PersonId> seated) {
    Circle now = tables.contains(table)
        ? this
        : tables(TreePVector.from(Stream.concat(tables.stream(), Stream.of(table)).sorted().toList()));
    for (PersonId person : seated)
      now = now.find(person).map(a -> a.at(table)).map(now::with).orElse(now);
    return now;
  }

  Circle calls(TreePMap<Room, Instant> now) {
    return new Circle(people, present, tables, locked, now, ties);
  }

  /** @return the conversations of this room, none where people are in the browser alone */
  public PVector<ConversationId> conversations(Room room) {
    return ties.of(room);
  }

  Circle ties(Ties now) {
    return new Circle(people, present, tables, locked, calls, now);
  }
}
