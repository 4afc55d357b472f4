package nl.draaiboek.core.network;

import java.time.LocalDate;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;

/**
 * Something that somebody will see to.
 *
 * @param number  from 1 within the network; never given twice
 * @param kind    a facilitators' preparation, or what people agreed on in a meeting
 * @param meeting the meeting that it prepares, or in which it was agreed on
 * @param owner   who; of nobody's the facilitators are reminded
 * @param due     the last day
 */
public record Task(int number, Kind kind, int meeting, String what, Optional<PersonId> owner, LocalDate due,
    boolean done) {
  /** What it came from. */
  public enum Kind {
    PREPARATION,
    AGREEMENT
  }

  Task ownedBy(Optional<PersonId> other) {
    return new Task(number, kind, meeting, what, other, due, done);
  }

  Task moved(long days) {
    return new Task(number, kind, meeting, what, owner, due.plusDays(days), done);
  }

  Task finished(boolean is) {
    return new Task(number, kind, meeting, what, owner, due, is);
  }
}
