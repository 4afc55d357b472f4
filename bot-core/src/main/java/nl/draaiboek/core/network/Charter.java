package nl.draaiboek.core.network;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.draaiboek.core.language.Language;

/**
 * What a network is, as its facilitators set it.
 *
 * @param name         1 to 80 characters
 * @param theme        what it learns about; may be empty
 * @param quiet        when nobody is reminded
 * @param sendAt       the time of day at which the bot sends what is due on a day; not within the quiet hours
 * @param briefingDays how many days before a meeting its briefing goes out, 1 to 30
 * @param keepDays     how many days after the last meeting what people wrote is erased, 1 to 3650; empty: as the host has it
 */
public record Charter(String name, String theme, Language language, ZoneId zone, QuietHours quiet,
    LocalTime sendAt, int briefingDays, Optional<Integer> keepDays) {
  private static final int NAME_CHARS = 80;
  private static final int MOST_DAYS = 30;
  /** Ten years. */
  public static final int MOST_KEPT = 3650;
  private static final int USUAL_DAYS = 7;

  public Charter {
    if (name.isBlank() || name.length() > NAME_CHARS)
      throw new IllegalArgumentException("a network's name has 1 to 80 characters");
    if (briefingDays < 1 || briefingDays > MOST_DAYS)
      throw new IllegalArgumentException("a briefing goes out 1 to 30 days before: " + briefingDays);
    if (keepDays.filter(days -> days < 1 || days > MOST_KEPT).isPresent())
      throw new IllegalArgumentException("what people wrote is kept for 1 to 3650 days: " + keepDays);
    if (quiet.cover(sendAt))
      throw new IllegalArgumentException("nothing is sent within the quiet hours: " + sendAt);
  }

  /** What people write is kept as long as the host has it. */
  public Charter(String name, String theme, Language language, ZoneId zone, QuietHours quiet,
      LocalTime sendAt,
      int briefingDays) {
    this(name, theme, language, zone, quiet, sendAt, briefingDays, Optional.empty());
  }

  /** @return a Dutch network, which is sent what it is sent at nine in the morning */
  public static Charter named(String name) {
    return new Charter(name, "", Language.DUTCH, ZoneId.of("Europe/Amsterdam"), QuietHours.USUAL,
        LocalTime.of(9, 0), USUAL_DAYS);
  }
}
