package nl.draaiboek.core.network;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What someone wants to hear.
 *
 * @param reminders whether they are reminded at all
 * @param briefing  whether they get the briefing themselves too, beside the network's own places
 * @param quietTo   nothing before this day
 */
public record Wishes(boolean reminders, boolean briefing, Optional<LocalDate> quietTo) {
  public static final Wishes USUAL = new Wishes(true, false, Optional.empty());

  boolean allowReminderOn(LocalDate day) {
    return reminders && quietTo.filter(day::isBefore).isEmpty();
  }
}
