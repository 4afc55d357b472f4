package nl.draaiboek.core.session;

import java.util.Optional;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.message.Decision;

/** Decides on what comes back from the meeting before: ticked off with a press. */
public final class LookingBack {
  private LookingBack() {}

  static Decision<SessionEvent> decide(Session.Opened session, SessionCommand.LookBack command,
      Moment moment) {
    Optional<Attendee> self = session.circle().find(moment.actor()).filter(Attendee::present);
    if (self.isEmpty())
      return Decision.refuse(SessionPhrase.NOT_HERE);
    if (session instanceof Session.Closed)
      return Decision.refuse(SessionPhrase.OVER);
    return switch (command) {
      case SessionCommand.TickAgreement(int number, boolean done) -> agreement(session, number, done, moment);
      case SessionCommand.TickHomework(int number) -> homework(session, number, moment.actor());
    };
  }

  private static Decision<SessionEvent> agreement(Session.Opened session, int number, boolean done,
      Moment moment) {
    Returned.Agreement agreement = session.work().returned().agreements().get(number);
    if (agreement == null)
      return Decision.refuse(SessionPhrase.NO_SUCH_PLACE);
    if (!mayTick(session, agreement, moment.actor()))
      return Decision.refuse(SessionPhrase.NOT_YOUR_AGREEMENT);
    return agreement.done() == done
        ? Decision.already()
        : Decision.accept(new SessionEvent.AgreementTicked(number, done, moment.actor()));
  }

  /** @return whether this person does it, or leads */
  public static boolean mayTick(Session.Opened session, Returned.Agreement agreement, PersonId person) {
    return agreement.owner().filter(person::equals).isPresent() || session.circle().isFacilitator(person);
  }

  private static Decision<SessionEvent> homework(Session.Opened session, int number, PersonId person) {
    Returned.Homework homework = session.work().returned().homework().get(number);
    if (homework == null)
      return Decision.refuse(SessionPhrase.NO_SUCH_PLACE);
    return homework.did().contains(person)
        ? Decision.already()
        : Decision.accept(new SessionEvent.HomeworkTicked(number, person));
  }
}
