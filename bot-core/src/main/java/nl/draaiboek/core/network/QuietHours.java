package nl.draaiboek.core.network;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Hours in which nobody is reminded of anything.
 *
 * @param from  when they begin, as a rule in the evening
 * @param until when they end; the same as {@code from} means that there are none
 */
public record QuietHours(LocalTime from, LocalTime until) {
  public static final QuietHours USUAL = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0));

  public boolean cover(LocalTime time) {
    boolean overMidnight = from.isAfter(until);
    return overMidnight
        ? !time.isBefore(from) || time.isBefore(until)
        : !time.isBefore(from) && time.isBefore(until);
  }

  /** @return this moment, or the end of the quiet hours that it falls in */
  public Instant after(Instant moment, ZoneId zone) {
    ZonedDateTime there = moment.atZone(zone);
    if (!cover(there.toLocalTime()))
      return moment;
    ZonedDateTime end = there.with(until);
    return (end.isAfter(there) ? end : end.plusDays(1)).toInstant();
  }
}
