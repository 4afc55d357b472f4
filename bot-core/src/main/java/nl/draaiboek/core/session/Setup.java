package nl.draaiboek.core.session;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.language.Language;

/**
 * What the facilitator sets before the session.
 *
 * @param startsAt   the planned start; without it the session starts when the facilitator says so
 * @param tables     how many, 1 to 20
 * @param lockedEnd  the end time stays, whatever happens
 * @param selfStart  starts by itself at {@code startsAt}
 * @param advance    goes on by itself whenever a block's time is up
 */
public record Setup(Language language, ZoneId zone, Optional<Instant> startsAt, int tables, StoryCards cards,
    boolean lockedEnd, boolean selfStart, boolean advance) {
  public static final int MAX_TABLES = 20;

  public Setup {
    if (tables < 1 || tables > MAX_TABLES)
      throw new IllegalArgumentException("a session has 1 to " + MAX_TABLES + " tables: " + tables);
  }
}
