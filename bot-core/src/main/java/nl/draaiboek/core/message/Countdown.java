package nl.draaiboek.core.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Time that runs.
 *
 * @param length   planned, with what was added or taken
 * @param pausedAt since when it stands still; what is left then is {@code endsAt} minus this
 */
public record Countdown(Instant startedAt, Instant endsAt, Duration length, Optional<Instant> pausedAt) {
  /**
   * @param now the moment
   * @return what is left; negative when it is over
   */
  public Duration left(Instant now) {
    return Duration.between(pausedAt.orElse(now), endsAt);
  }
}
