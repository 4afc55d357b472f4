package nl.draaiboek.discord.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Discord lets messages of over an hour old be edited a few times an hour, and says not how often. */
final class LateEdits {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Instant posted;
  private final List<Instant> edits = new ArrayList<>();

  LateEdits(Instant posted) {
    this.posted = posted;
  }

  /** Counts one more, or refuses it. */
  void count(Instant now, int allowedPerHour) {
    if (posted.plus(AN_HOUR).isAfter(now))
      return;
    edits.removeIf(at -> at.plus(AN_HOUR).isBefore(now));
    if (edits.size() >= allowedPerHour)
      throw Refused.with(429, 30046,
          "Maximum number of edits to messages older than 1 hour reached. Try again later");
    edits.add(now);
  }
}
