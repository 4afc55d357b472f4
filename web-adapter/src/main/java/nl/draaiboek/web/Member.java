package nl.draaiboek.web;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.Session;

/**
 * Someone at their own page.
 *
 * @param secret by which their browser is them
 * @param state  the session as it stood when they asked
 */
record Member(SessionId session, PersonId person, String secret, Session.Opened state, int seq) {
  /** @return as whom the session knows them */
  Optional<Attendee> attendee() {
    return state.circle().find(person);
  }

  /** @return whether they are here; not so for who left or was sent away */
  boolean isPresent() {
    return attendee().filter(Attendee::present).isPresent();
  }

  boolean leads() {
    return state.circle().isFacilitator(person);
  }
}
