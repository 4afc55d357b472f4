package nl.draaiboek.teams.door;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log of those who did not get in: of the first at once, then a line a minute for each reason, with how many there were. */
final class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final Duration SPACING = Duration.ofMinutes(1);

  private record Seen(Instant told, long since) {}

  private final InstantSource clock;
  private final Map<Reason, Seen> seen = new EnumMap<>(Reason.class);

  Refusals(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void note(Reason reason) {
    Instant now = clock.instant();
    Seen before = seen.get(reason);
    if (before != null && now.isBefore(before.told().plus(SPACING))) {
      seen.put(reason, new Seen(before.told(), before.since() + 1));
      return;
    }
    LOG.warn("{} came to the door of Teams and did not get in: {}.",
        before == null || before.since() == 0 ? "Somebody" : (before.since() + 1) + " requests", reason);
    seen.put(reason, new Seen(now, 0));
  }
}
