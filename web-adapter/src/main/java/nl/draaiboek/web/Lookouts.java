package nl.draaiboek.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.web.page.Notice;
import nl.draaiboek.web.page.Seats;

/** What several pages show of a session. */
final class Lookouts {
  private static final Duration READ_BY_ALL = Duration.ofMinutes(5);

  private Lookouts() {}

  /** Who sits where: those without a table first, where there are any. */
  static List<Seats> seats(Session.Opened session) {
    List<Seats> seats = new ArrayList<>();
    List<Attendee> standing = session.circle().participants().stream().filter(a -> !a.table().isTable())
        .toList();
    if (!standing.isEmpty())
      seats.add(new Seats(Room.PLENARY, names(standing)));
    for (Room table : session.circle().tables())
      seats.add(new Seats(table, names(session.circle().at(table))));
    return seats;
  }

  /** What was said to all rooms, newest first, for as long as it takes to be read. */
  static List<Notice> announcements(Session.Opened session, Instant now) {
    return session.work().announcements().stream().filter(a -> a.at().plus(READ_BY_ALL).isAfter(now))
        .map(a -> Notice.of(Line.theirs(a.words()))).toList().reversed();
  }

  private static List<Line> names(List<Attendee> people) {
    return people.stream().<Line>map(a -> new Line.Name(a.person())).toList();
  }
}
