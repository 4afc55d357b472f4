package nl.draaiboek.teams.line;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Keeps below the rates that Teams documents: for each conversation 7 in a second, 8 in two, 60 in half a minute and 1800 in an
 * hour; for each tenant 30 in a second, of which the lowest number is taken here for all together.
 */
final class Pacer {
  private static final List<Rate> CONVERSATION = List.of(new Rate(6, Duration.ofSeconds(1)),
      new Rate(7, Duration.ofSeconds(2)), new Rate(55, Duration.ofSeconds(30)),
      new Rate(1750, Duration.ofHours(1)));
  private static final List<Rate> TENANT = List.of(new Rate(30, Duration.ofSeconds(1)));
  private static final long MOST_CONVERSATIONS = 20_000;

  private final InstantSource clock;
  private final Window all = new Window(TENANT);
  private final Cache<String, Window> conversations = Caffeine.newBuilder().maximumSize(MOST_CONVERSATIONS)
      .expireAfterAccess(Duration.ofHours(1)).build();

  Pacer(InstantSource clock) {
    this.clock = clock;
  }

  /** @return nothing when it may go now, and then it counts; else how long it waits */
  synchronized Optional<Duration> take(String conversation) {
    Instant now = clock.instant();
    Window own = conversations.get(conversation, name -> new Window(CONVERSATION));
    Duration wait = longer(own.wait(now), all.wait(now));
    if (!wait.isZero())
      return Optional.of(wait);
    own.took(now);
    all.took(now);
    return Optional.empty();
  }

  /** Teams itself asked to wait. */
  synchronized void pause(String conversation, Duration time) {
    conversations.get(conversation, name -> new Window(CONVERSATION)).pause(clock.instant().plus(time));
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
