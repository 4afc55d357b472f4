package nl.draaiboek.core.session;

import java.time.Instant;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;

/**
 * Someone who takes part, or took part.
 *
 * @param table   the plenary stands for "no table yet"
 * @param order   who came first, from 1
 * @param present false once they left or were sent away
 */
public record Attendee(PersonId person, Role role, Room table, int order, boolean present, Instant joinedAt) {
  Attendee at(Room newTable) {
    return new Attendee(person, role, newTable, order, present, joinedAt);
  }

  Attendee as(Role newRole) {
    return new Attendee(person, newRole, table, order, present, joinedAt);
  }

  Attendee present(boolean now) {
    return new Attendee(person, role, table, order, now, joinedAt);
  }
}
