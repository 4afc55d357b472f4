package nl.draaiboek.web.page;

import java.util.List;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;

/**
 * A table and who is there.
 *
 * @param table  the plenary stands for those without a table
 * @param people their names
 */
public record Seats(Room table, List<Line> people) {
  public Seats {
    people = List.copyOf(people);
  }
}
