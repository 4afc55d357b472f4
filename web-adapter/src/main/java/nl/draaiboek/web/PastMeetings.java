package nl.draaiboek.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionCache.Folded;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.ContactView;
import nl.draaiboek.web.network.MemberPage.Past;

/** Which meetings of a network are over, and where their wrap-ups are. */
final class PastMeetings {
  private final Site site;

  PastMeetings(Site site) {
    this.site = site;
  }

  /** @return those that are planned and not over; the first one first */
  static List<Meeting> ahead(Network.Founded network, Instant now) {
    return network.calendar().planned().filter(m -> isAhead(network, m, now)).toList();
  }

  private static boolean isAhead(Network.Founded network, Meeting meeting, Instant now) {
    return meeting.isPlanned() && meeting.when().ends(network.charter().zone()).isAfter(now);
  }

  /** @return those that are over or were cancelled; the latest first */
  List<Past> of(Network.Founded network, Instant now) {
    return network.calendar().all().values().stream().filter(m -> !isAhead(network, m, now))
        .sorted(Comparator.comparing((Meeting m) -> m.when().starts(network.charter().zone())).reversed())
        .map(m -> new Past(m, wrapUp(m))).toList();
  }

  /** @return a meeting that became a session which is not over; the one that was planned last */
  Optional<Meeting> under(Network.Founded network) {
    return network.calendar().all().values().stream().filter(this::isUnder)
        .reduce((_, last) -> last);
  }

  /** @return the latest meeting in whose session this person is asked about contact, or hears of it */
  Optional<Meeting> contact(Network.Founded network, PersonId person) {
    return network.calendar().all().values().stream().filter(m -> m.session()
        .flatMap(site.parts().engine()::find).map(Folded::session)
        .filter(s -> s instanceof Session.Closed closed && !ContactView.of(closed, person).isEmpty())
        .isPresent()).reduce((_, last) -> last);
  }

  boolean isUnder(Meeting meeting) {
    return meeting.session().filter(this::isOpen).isPresent();
  }

  private boolean isOpen(SessionId session) {
    return site.parts().engine().find(session).map(Folded::session)
        .filter(s -> !(s instanceof Session.Closed)).isPresent();
  }

  /** @return the path of a meeting's wrap-up; empty where it was not held here or its wrap-up is not published */
  Optional<String> wrapUp(Meeting meeting) {
    return meeting.session().filter(this::isPublished)
        .map(s -> site.home() + "/" + SharedWrapUps.path(s, site.settings().links()));
  }

  private boolean isPublished(SessionId session) {
    return site.parts().engine().find(session).map(Folded::session)
        .filter(s -> s instanceof Session.Closed closed && closed.published().isPresent()).isPresent();
  }
}
