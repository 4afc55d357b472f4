package nl.draaiboek.core.event;

import java.util.List;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;

/**
 * An activity brought these people together at a table. The tables are the session's: it seats them, and adds the table where it is
 * not there yet.
 */
public record SeatEvent(Room table, List<PersonId> people) implements ActivityEvent {
  public SeatEvent {
    people = List.copyOf(people);
  }
}
