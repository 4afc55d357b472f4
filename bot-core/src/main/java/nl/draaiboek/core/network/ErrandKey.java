package nl.draaiboek.core.network;

import java.time.LocalDate;

/**
 * What one thing that is sent is called, so that it is sent once.
 *
 * @param meeting the meeting it is about; 0 for a day's reminders, which may be about several
 * @param day     for a day's reminders that day, else the meeting's: after a meeting is moved it is sent anew
 */
public record ErrandKey(Errand.Kind kind, int meeting, LocalDate day) {
  /** @return the same for the same key, as part of a slot's name */
  public String text() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + meeting + "-" + day;
  }
}
