package nl.draaiboek.core.wrapup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.session.Occasion;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Situations;

/**
 * Something that people agreed on in a session that is over.
 *
 * @param words as stored in an event
 * @param owner who sees to it; empty for nobody yet
 * @param due   the last day; empty where it is the next meeting, and none is planned
 */
public record Agreed(String words, Optional<PersonId> owner, Optional<LocalDate> due) {
  /** @return all of a session, in the order of its script */
  public static List<Agreed> in(Session.Closed session) {
    return Situations.harvests(session).stream().flatMap(harvest -> in(session, harvest).stream()).toList();
  }

  static List<Agreed> in(Session.Closed session, Harvest harvest) {
    LocalDate day = session.at().atZone(session.house().setup().zone()).toLocalDate();
    Optional<LocalDate> next = session.house().occasion().flatMap(Occasion::next).map(Occasion.Next::day);
    return harvest.parts().stream()
        .flatMap(part -> part instanceof Harvest.Agreed(_, var words, var owner, var until)
            ? Stream.of(new Agreed(words, owner, until.from(day, next)))
            : Stream.of())
        .toList();
  }
}
