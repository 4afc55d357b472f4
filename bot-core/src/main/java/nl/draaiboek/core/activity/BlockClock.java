package nl.draaiboek.core.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.draaiboek.core.message.Countdown;

/**
 * How a room's time runs in the block that it is at: a pause of the session is no part of it.
 *
 * @param start     the number of the step that started the block; going back to a block starts it anew
 * @param startedAt when that was
 * @param stood     how long the clock stood still since then, without the pause that goes on
 * @param pausedAt  since when it stands still now
 */
public record BlockClock(int start, Instant startedAt, Duration stood, Optional<Instant> pausedAt) {
  /**
   * A point in a block's own time. What an activity remembers of its time are these alone, so that pauses, and steps that are
   * taken back, move its ends as they move the block's.
   *
   * @param start of which start of the block
   * @param after how long the block had gone on then; nothing or more
   */
  public record Mark(int start, Duration after) {
    /** The beginning, whichever start it is. */
    public static final Mark BEGIN = new Mark(0, Duration.ZERO);

    public Mark {
      if (after.isNegative())
        throw new IllegalArgumentException("nothing lies before the block's start: " + after);
    }
  }

  /** @return this moment in the block's own time */
  public Mark mark(Instant now) {
    Duration gone = Duration.between(startedAt, pausedAt.orElse(now)).minus(stood);
    return new Mark(start, gone.isNegative() ? Duration.ZERO : gone);
  }

  /** @return when that was, or will be unless the clock stands still; for a mark of another start of the block, its beginning */
  public Instant at(Mark mark) {
    return startedAt.plus(stood).plus(mark.start() == start ? mark.after() : Duration.ZERO);
  }

  /** @return the time from a mark on, as people see it run */
  public Countdown countdown(Mark from, Duration length) {
    return new Countdown(at(from), at(from).plus(length), length, pausedAt);
  }
}
