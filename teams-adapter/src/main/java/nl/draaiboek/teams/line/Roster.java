package nl.draaiboek.teams.line;

import java.util.List;
import nl.draaiboek.teams.door.Someone;

/** Who is in a conversation, or why that cannot be said. */
public sealed interface Roster {
  /** All who are there. */
  record Members(List<Someone> people) implements Roster {
    public Members {
      people = List.copyOf(people);
    }
  }

  /** It cannot be said; {@code how} is never a {@code Sent}. */
  record Unknown(Sending how) implements Roster {}
}
