package nl.draaiboek.core.session;

import java.util.Optional;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.message.Decision;

/** The rules of a session: what follows from what is asked. Pure, and never throws. */
public final class SessionDecider {
  /** Two screens of a phone: an introduction, not a report. */
  static final int INTRODUCTION_CHARS = 2000;

  private SessionDecider() {}

  /**
   * Decides.
   *
   * @param session as it stands
   * @param command what is asked
   * @param moment  by whom, and when
   * @return what happens, or why not
   */
  public static Decision<SessionEvent> decide(Session session, SessionCommand command, Moment moment) {
    if (command instanceof SessionCommand.Open)
      // What comes along was looked at when it was written.
      return ruled(session, command, moment);
    return command instanceof SessionCommand.Meant(var meant)
        ? ruled(session, meant, moment)
        : HoldBack.of(session, ruled(session, command, moment));
  }

  private static Decision<SessionEvent> ruled(Session session, SessionCommand command, Moment moment) {
    return switch (session) {
      case Session.NotOpened _ ->
        command instanceof SessionCommand.Open open
            ? Beginning.decide(open, moment)
            : Decision.refuse(SessionPhrase.NOT_OPEN);
      case Session.Opened opened -> opened(opened, command, moment);
    };
  }

  private static Decision<SessionEvent> opened(Session.Opened session, SessionCommand command,
      Moment moment) {
    return switch (command) {
      case SessionCommand.Open _ -> Decision.refuse(SessionPhrase.ALREADY_OPEN);
      case SessionCommand.Gather gather ->
        session instanceof Session.Closed && !(gather instanceof SessionCommand.Join)
            ? Decision.refuse(SessionPhrase.OVER)
            : gather(session, gather, moment);
      case SessionCommand.Lead lead -> session instanceof Session.Closed
          ? Decision.refuse(SessionPhrase.OVER)
          : Gathering.lead(session, lead, moment);
      case SessionCommand.Steer steer -> Endings.first(session, now -> Steering.decide(now, steer, moment));
      case SessionCommand.Act act -> Contributing.act(session, act, moment);
      case SessionCommand.HideNote hide -> Contributing.hide(session, hide, moment);
      case SessionCommand.Meant(var meant) -> opened(session, meant, moment);
      case SessionCommand.TimerDue(var timer) ->
        Endings.first(session, now -> Clockwork.due(now, timer, moment.now()));
      case SessionCommand.LookBack back -> LookingBack.decide(session, back, moment);
      case SessionCommand.PlanNext(var next) -> planNext(session, next);
      case SessionCommand.WriteIntroduction(String words) -> introduce(session, words, moment);
      case SessionCommand.Edit edit -> Editing.decide(session, edit, moment);
      case SessionCommand.PublishWrapUp() -> publish(session, moment);
      case SessionCommand.Contact contact -> Contacting.decide(session, contact, moment);
    };
  }

  private static Decision<SessionEvent> gather(Session.Opened session, SessionCommand.Gather gather,
      Moment moment) {
    boolean newcomerTooLate = session instanceof Session.Closed
        && session.circle().find(moment.actor()).filter(Attendee::present).isEmpty();
    return newcomerTooLate ? Decision.refuse(SessionPhrase.OVER) : Gathering.decide(session, gather, moment);
  }

  /** What was published stays as people read it. */
  private static Decision<SessionEvent> planNext(Session.Opened session, Optional<Occasion.Next> next) {
    boolean told = session instanceof Session.Closed closed && closed.published().isEmpty()
        && session.house().occasion().filter(occasion -> !occasion.next().equals(next)).isPresent();
    return told ? Decision.accept(new SessionEvent.NextPlanned(next)) : Decision.already();
  }

  private static Decision<SessionEvent> introduce(Session.Opened session, String words, Moment moment) {
    if (!session.circle().isFacilitator(moment.actor()))
      return Decision.forbid(SessionPhrase.ONLY_FACILITATOR);
    if (!(session instanceof Session.Closed closed))
      return Decision.refuse(SessionPhrase.NOT_CLOSED);
    String clean = PlainText.of(words);
    if (clean.length() > INTRODUCTION_CHARS)
      return Decision.refuse(SessionPhrase.TOO_LONG, "over", clean.length() - INTRODUCTION_CHARS);
    return closed.introduction().orElse("").equals(clean)
        ? Decision.already()
        : Decision.accept(new SessionEvent.IntroductionWritten(clean));
  }

  private static Decision<SessionEvent> publish(Session.Opened session, Moment moment) {
    if (!session.circle().isFacilitator(moment.actor()))
      return Decision.forbid(SessionPhrase.ONLY_FACILITATOR);
    if (!(session instanceof Session.Closed closed))
      return Decision.refuse(SessionPhrase.NOT_CLOSED);
    return closed.published().isPresent()
        ? Decision.already()
        : Decision.accept(new SessionEvent.WrapUpPublished(moment.now()));
  }
}
