package nl.draaiboek.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.ViewPhrase;
import nl.draaiboek.web.page.Notice;
import nl.draaiboek.web.page.Seats;

/** What several pages show of a session. */
final class Lookouts {
  private static final Duration READ_BY_ALL = Duration.ofMinutes(5);

  private Lookouts() {}

  /**
   * Who sits where: those without a table first.
   *
   * @param sit whether the viewer can sit down there
   */
  static List<Seats> seats(Session.Opened session, boolean sit) {
    List<Seats> seats = new ArrayList<>();
    seats.add(new Seats(Room.PLENARY, names(session.circle().participants().stream()
        .filter(a -> !a.table().isTable()).toList()), Optional.empty()));
    for (Room table : session.circle().tables())
      seats.add(new Seats(table, names(session.circle().at(table)), sit
          ? Optional.of(Button.plain(Line.of(ViewPhrase.TABLE, "number", table.number()),
              "table/take/" + table.number()))
          : Optional.empty()));
    return seats;
  }

  /** What was last said to all rooms, for as long as it takes to be read. */
  static List<Notice> announcements(Session.Opened session, Instant now) {
    return session.work().announcements().stream().filter(a -> a.at().plus(READ_BY_ALL).isAfter(now))
        .map(a -> Notice.of(Line.theirs(a.words()))).toList().reversed();
  }

  /** Parts without the sentence that the page says in its own place. */
  static List<CardPart> without(List<CardPart> parts, ViewPhrase... said) {
    List<ViewPhrase> drop = List.of(said);
    return parts.stream().filter(part -> !(part instanceof CardPart.Text(Line.Ours(var phrase, _))
        && phrase instanceof ViewPhrase view && drop.contains(view))).toList();
  }

  private static List<Line> names(List<Attendee> people) {
    return people.stream().<Line>map(a -> new Line.Name(a.person())).toList();
  }
}
