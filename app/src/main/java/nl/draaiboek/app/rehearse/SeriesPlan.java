package nl.draaiboek.app.rehearse;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.draaiboek.core.network.Series;
import nl.draaiboek.core.network.When;

/**
 * A network's meetings that are rehearsed one after the other.
 *
 * @param meeting  what is rehearsed in each meeting; its date is the first meeting's
 * @param meetings how many are planned, 1 to 60
 */
public record SeriesPlan(Plan meeting, int meetings) {
  public static final int MOST_MEETINGS = 60;
  /** How long people who meet every six weeks are apart. */
  private static final int EVERY_WEEKS = 6;
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final Duration LENGTH = Duration.ofHours(2);

  public SeriesPlan {
    if (meetings < 1 || meetings > MOST_MEETINGS)
      throw new IllegalArgumentException("a series has 1 to " + MOST_MEETINGS + " meetings: " + meetings);
  }

  Series series() {
    return new Series(new When(meeting.date(), TEN, LENGTH), EVERY_WEEKS, meetings);
  }

  /** @return one meeting of it, for as many people as come */
  Plan on(LocalDate date, int people, int number) {
    return new Plan(meeting.script(), people, Math.min(meeting.tables(), people), meeting.seed() + number,
        date);
  }
}
