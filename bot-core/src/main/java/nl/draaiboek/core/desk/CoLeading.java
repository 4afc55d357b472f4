package nl.draaiboek.core.desk;

import java.util.List;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.session.SessionCommand;

/** Lets somebody else lead too; their remote lies where they talk with the bot alone. */
public final class CoLeading {
  private final DeskParts parts;
  private final Seats seats;

  CoLeading(DeskParts parts, Seats seats) {
    this.parts = parts;
    this.seats = seats;
  }

  /**
   * Who leads makes somebody else a facilitator.
   *
   * @param id     of the command
   * @param remote where the other one talks with the bot alone
   */
  public Outcome add(Seat seat, String id, Visitor visitor, ConversationId remote) {
    if (!seat.state().circle().isFacilitator(seat.person()))
      return outcome(press(seat, id, seat.person()));
    PersonId other = seats.person(seat.session(), visitor);
    parts.engine().submit(seat.session(), new Incoming.Joined("join-" + id, other));
    Reply reply = press(seat, id, other);
    if (reply instanceof Reply.Refused || reply instanceof Reply.Failed)
      return outcome(reply);
    tie(seat, id, other, remote);
    return new Outcome(true,
        Outcome.told(Line.of(DeskPhrase.LEADS_TOO, "who", Line.theirs(visitor.name())), List.of()).told());
  }

  /** Lets someone lead of whom the platform itself says that they may; a second time does nothing. */
  public Seat lead(Seat seat, String id, ConversationId remote) {
    if (seat.state().circle().isFacilitator(seat.person()))
      return seat;
    parts.engine().command(seat.session(), "role-" + id, new SessionCommand.Join(Role.FACILITATOR),
        seat.person());
    tie(seat, id, seat.person(), remote);
    return new Seat(seat.session(), seat.person(), seats.now(seat), seat.room(), seat.listener());
  }

  private void tie(Seat seat, String id, PersonId leader, ConversationId remote) {
    parts.engine().command(seat.session(), "remote-" + id, new SessionCommand.TieRemote(remote), leader);
  }

  /** The session itself says who may. */
  private Reply press(Seat seat, String id, PersonId other) {
    return parts.engine().submit(seat.session(),
        new Incoming.Pressed(id, seat.person(), "room/role/" + other + "/" + Role.FACILITATOR));
  }

  private static Outcome outcome(Reply reply) {
    return Answers.words(reply).map(line -> Outcome.told(line, List.of())).orElse(Outcome.NOTHING);
  }
}
