package nl.draaiboek.core.engine;

import java.util.List;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;

/** Tells sessions that are over when their network meets again, until their wrap-up is published. */
record NextMeetings(SessionEngine sessions, NetworkEngine networks) {
  void tell(NetworkId id) {
    networks.find(id).ifPresent(network -> held(network).forEach(meeting -> meeting.session()
        .filter(this::isOpenToIt).ifPresent(session -> tell(network, meeting, session))));
  }

  private static List<Meeting> held(Network.Founded network) {
    return network.calendar().all().values().stream().filter(m -> m.session().isPresent()).toList();
  }

  private boolean isOpenToIt(SessionId session) {
    return sessions.find(session).map(SessionCache.Folded::session).filter(Session.Closed.class::isInstance)
        .map(Session.Closed.class::cast).filter(closed -> closed.published().isEmpty()).isPresent();
  }

  private void tell(Network.Founded network, Meeting meeting, SessionId session) {
    sessions.command(session, "next-" + session + "-" + changes(network),
        new SessionCommand.PlanNext(Meetings.next(network, meeting)), Moment.CLOCK);
  }

  /** @return a number that grows whenever what is planned changes */
  private static int changes(Network.Founded network) {
    return network.calendar().all().values().stream()
        .mapToInt(m -> 1 + m.sequence() + (m.isPlanned() ? 0 : 1))
        .sum();
  }
}
