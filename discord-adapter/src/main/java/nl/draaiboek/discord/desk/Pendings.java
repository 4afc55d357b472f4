package nl.draaiboek.discord.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.core.talk.Pending;

/** What the bot asked people last, until they answer. A question that is lost with the process is asked again when they try again. */
final class Pendings {
  /** Who has not answered by then has gone on to something else. */
  private static final Duration FOR = Duration.ofMinutes(10);
  private static final int MOST = 10_000;

  private record Asked(SessionId session, PersonId person) {}

  private final Cache<Asked, Pending> asked = Caffeine.newBuilder().expireAfterWrite(FOR).maximumSize(MOST)
      .build();

  Optional<Pending> of(Seat seat) {
    return Optional.ofNullable(asked.getIfPresent(new Asked(seat.session(), seat.person())));
  }

  /** Whatever comes of what they said takes the place of the question before. */
  Hearing remember(Seat seat, Hearing hearing) {
    Asked who = new Asked(seat.session(), seat.person());
    if (hearing instanceof Hearing.Ask(_, var pending, _))
      asked.put(who, pending);
    else if (!(hearing instanceof Hearing.Nothing))
      asked.invalidate(who);
    return hearing;
  }
}
