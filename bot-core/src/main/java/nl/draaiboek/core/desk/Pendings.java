package nl.draaiboek.core.desk;

import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.core.talk.Pending;

/** What the bot asked people last, until they answer. A question that is lost with the process is asked again when they try again. */
public final class Pendings {
  private final ConcurrentMap<Asked, Pending> asked;

  /** @param asked where the questions are kept; who has not answered after some minutes has gone on to something else */
  Pendings(ConcurrentMap<Asked, Pending> asked) {
    this.asked = asked;
  }

  /** Who was asked. */
  public record Asked(SessionId session, PersonId person) {}

  Optional<Pending> of(Seat seat) {
    return Optional.ofNullable(asked.get(new Asked(seat.session(), seat.person())));
  }

  /** Whatever comes of what they said takes the place of the question before. */
  Hearing remember(Seat seat, Hearing hearing) {
    Asked who = new Asked(seat.session(), seat.person());
    if (hearing instanceof Hearing.Ask(_, var pending, _))
      asked.put(who, pending);
    else if (!(hearing instanceof Hearing.Nothing))
      asked.remove(who);
    return hearing;
  }
}
