package nl.draaiboek.core.network;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When people meet, as the clock on their wall will say it: 10:00 stays 10:00 over a change of the clocks. In the night in which
 * an hour is left out, a time that does not exist is an hour later; in the night in which an hour comes twice, it is the first.
 *
 * @param length 15 minutes to 12 hours
 */
public record When(LocalDate date, LocalTime at, Duration length) {
  private static final Duration SHORTEST = Duration.ofMinutes(15);
  private static final Duration LONGEST = Duration.ofHours(12);

  public When {
    if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0)
      throw new IllegalArgumentException("a meeting lasts 15 minutes to 12 hours: " + length);
  }

  public Instant starts(ZoneId zone) {
    return date.atTime(at).atZone(zone).toInstant();
  }

  public Instant ends(ZoneId zone) {
    return starts(zone).plus(length);
  }

  /** @return the same hours on another day */
  public When on(LocalDate other) {
    return new When(other, at, length);
  }
}
