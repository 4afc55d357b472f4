package nl.draaiboek.core.desk;

import java.time.Duration;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.ChatCodes.Holder;
import nl.draaiboek.core.engine.Guessing.Guess;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.SessionPhrase;

/** Brings a session that is open elsewhere into a chat: whoever leads it asks for a code there, and says it here. */
public final class Linking {
  private final DeskParts parts;
  private final Seats seats;

  Linking(DeskParts parts, Seats seats) {
    this.parts = parts;
    this.seats = seats;
  }

  /** What came of saying a code. */
  public sealed interface Linked {
    /** Whoever said it leads this session, as this person. */
    record Leads(SessionId session, PersonId person, Session.Opened state) implements Linked {}

    record Not(Line why) implements Linked {}
  }

  /** @return a sentence for this person alone, with a code where they lead */
  public Line ask(Seat seat) {
    Session.Opened now = seats.now(seat);
    if (!now.circle().isFacilitator(seat.person()))
      return Line.of(SessionPhrase.ONLY_FACILITATOR);
    return now instanceof Session.Closed
        ? Line.of(SessionPhrase.OVER)
        : code(parts.codes().make(new Holder(seat.session(), seat.person())));
  }

  /** @return what to do with this code */
  public static Line code(ChatCodes.Code code) {
    return Line.of(DeskPhrase.LINK_CODE, "code", code.spoken(), "time", code.until());
  }

  /**
   * Somebody said a code. Their account becomes that of the facilitator who asked for it; whoever took part with it as somebody
   * else already stays who they are, and leads too.
   *
   * @param id of what they said
   */
  public Linked say(Visitor visitor, String id, String code) {
    return switch (parts.codes().say(visitor.account(), code)) {
      case Guess.Right<Holder>(Holder holder) -> leads(holder, visitor, id);
      case Guess.Wrong<Holder>() -> new Linked.Not(Line.of(DeskPhrase.LINK_WRONG));
      case Guess.Slowed<Holder>(Duration wait) ->
        new Linked.Not(Line.of(DeskPhrase.LINK_SLOWED, "minutes", wait.toMinutes() + 1));
    };
  }

  private Linked leads(Holder holder, Visitor visitor, String id) {
    SessionId session = holder.owner();
    Optional<Session.Opened> found = seats.state(session);
    if (found.isEmpty())
      return new Linked.Not(Line.of(DeskPhrase.LINK_OF_NETWORK));
    Session.Opened state = found.get();
    if (state instanceof Session.Closed)
      return new Linked.Not(Line.of(SessionPhrase.OVER));
    if (!state.circle().isFacilitator(holder.person()))
      return new Linked.Not(Line.of(DeskPhrase.LINK_WRONG));
    PersonId person = parts.accounts().person(session, visitor.account(), holder::person);
    if (!state.circle().isFacilitator(person))
      parts.engine().command(session, "link-" + id, new SessionCommand.Join(Role.FACILITATOR), person);
    return new Linked.Leads(session, person, seats.state(session).orElse(state));
  }
}
