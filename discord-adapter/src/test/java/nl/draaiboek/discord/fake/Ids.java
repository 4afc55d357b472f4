package nl.draaiboek.discord.fake;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Discord's ids: the moment in the upper bits, and never the same or a lower one again. */
final class Ids {
  /** The first moment of 2015, in milliseconds, from which Discord counts. */
  private static final long EPOCH = 1_420_070_400_000L;
  private static final int MOMENT_BITS = 22;

  private final AtomicLong last = new AtomicLong();

  String next(Instant now) {
    long earliest = (now.toEpochMilli() - EPOCH) << MOMENT_BITS;
    return Long.toString(last.updateAndGet(id -> Math.max(id + 1, earliest)));
  }
}
