package nl.draaiboek.discord.desk;

import java.util.Optional;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.discord.desk.Doing.Outcome;
import nl.draaiboek.discord.parts.DiscordParts;
import nl.draaiboek.discord.parts.Snowflakes;

/** Lets somebody else lead too; their remote lies in their direct messages. */
final class CoLeading {
  private final DiscordParts parts;
  private final Seats seats;

  CoLeading(DiscordParts parts, Seats seats) {
    this.parts = parts;
    this.seats = seats;
  }

  /**
   * Who leads makes somebody else a facilitator.
   *
   * @param id of the command
   */
  Outcome add(Seat seat, String id, User user, String name) {
    if (!seat.state().circle().isFacilitator(seat.person()))
      return outcome(press(seat, id, seat.person()));
    PersonId other = seats.person(seat.session(), user, name);
    parts.engine().submit(seat.session(), new Incoming.Joined("join-" + id, other));
    Reply reply = press(seat, id, other);
    if (reply instanceof Reply.Refused || reply instanceof Reply.Failed)
      return outcome(reply);
    parts.engine().command(seat.session(), "remote-" + id,
        new SessionCommand.TieRemote(Snowflakes.direct(user.getIdLong())), other);
    ChatCard told = Replies.line(Line.of(DiscordPhrase.LEADS_TOO, "who", Line.theirs(name)));
    return new Outcome(true, Optional.of(told));
  }

  /**
   * Lets someone lead whose role on the server says so; a second time does nothing.
   *
   * @param member of the server; absent in direct messages, where nobody has a role
   */
  Seat byRole(Seat seat, String id, Optional<Member> member) {
    boolean may = parts.facilitatorRole().isPresent() && member.stream().flatMap(m -> m.getRoles().stream())
        .anyMatch(role -> role.getName().equals(parts.facilitatorRole().get()));
    if (!may || seat.state().circle().isFacilitator(seat.person()))
      return seat;
    parts.engine().command(seat.session(), "role-" + id, new SessionCommand.Join(Role.FACILITATOR),
        seat.person());
    parts.engine().command(seat.session(), "remote-" + id, new SessionCommand.TieRemote(
        Snowflakes.direct(member.orElseThrow().getIdLong())), seat.person());
    return new Seat(seat.session(), seat.person(), seats.state(seat.session()).orElse(seat.state()),
        seat.room(),
        seat.listener());
  }

  /** The session itself says who may. */
  private Reply press(Seat seat, String id, PersonId other) {
    return parts.engine().submit(seat.session(),
        new Incoming.Pressed(id, seat.person(), "room/role/" + other + "/" + Role.FACILITATOR));
  }

  private static Outcome outcome(Reply reply) {
    return new Outcome(false, Answers.words(reply).map(Replies::line));
  }
}
