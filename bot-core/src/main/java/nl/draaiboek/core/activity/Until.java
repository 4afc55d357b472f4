package nl.draaiboek.core.activity;

import java.time.LocalDate;
import java.util.Optional;

/** By when people will have done what they agree on, as they say it. */
public enum Until {
  NEXT_MEETING,
  WEEK,
  TWO_WEEKS,
  MONTH;

  /**
   * @param day  on which it was agreed
   * @param next the day of the next meeting; empty where none is known
   * @return the last day; empty where that is the next meeting, and none is known
   */
  public Optional<LocalDate> from(LocalDate day, Optional<LocalDate> next) {
    return switch (this) {
      case NEXT_MEETING -> next;
      case WEEK -> Optional.of(day.plusWeeks(1));
      case TWO_WEEKS -> Optional.of(day.plusWeeks(2));
      case MONTH -> Optional.of(day.plusMonths(1));
    };
  }
}
