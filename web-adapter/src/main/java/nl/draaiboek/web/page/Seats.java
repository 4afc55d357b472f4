package nl.draaiboek.web.page;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;

/**
 * A table and who is there.
 *
 * @param table  the plenary stands for those without a table
 * @param people their names
 * @param sit    to sit down there; absent where one cannot
 */
public record Seats(Room table, List<Line> people, Optional<Button> sit) {
  public Seats {
    people = List.copyOf(people);
  }
}
