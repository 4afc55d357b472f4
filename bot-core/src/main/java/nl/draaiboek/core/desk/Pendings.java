package nl.draaiboek.core.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.core.talk.Pending;
import org.jspecify.annotations.Nullable;

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

  /**
   * Whatever comes of what they said takes the place of the question before.
   *
   * @param message that it came in with
   */
  Hearing remember(Seat seat, String message, Hearing hearing) {
    Asked who = new Asked(seat.session(), seat.person());
    if (hearing instanceof Hearing.Ask(_, var pending, _))
      asked.put(who, pending);
    else if (!(hearing instanceof Hearing.Nothing) && !isHeldOf(message, asked.get(who)))
      asked.remove(who);
    return hearing;
  }

  /** @return all that is held back of this message by now, what came first before */
  List<Hearing.Meant> hold(Seat seat, String message, Hearing.Meant what) {
    return ((Pending.Held) asked.merge(new Asked(seat.session(), seat.person()),
        new Pending.Held(message, List.of(what)),
        (before, now) -> isHeldOf(message, before) ? both((Pending.Held) before, what) : now)).what();
  }

  /** A message is no more, so nothing of it is placed after all. */
  void gone(SessionId session, String message) {
    asked.entrySet().removeIf(
        entry -> entry.getKey().session().equals(session) && isHeldOf(message, entry.getValue()));
  }

  private static Pending.Held both(Pending.Held before, Hearing.Meant what) {
    return new Pending.Held(before.message(), Stream
        .concat(before.what().stream().filter(each -> !each.id().equals(what.id())), Stream.of(what))
        .toList());
  }

  /** A message with several notes asks once, for all of them. */
  private static boolean isHeldOf(String message, @Nullable Pending pending) {
    return pending instanceof Pending.Held held && held.message().equals(message);
  }
}
