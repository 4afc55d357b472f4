package nl.draaiboek.core.network;

import java.time.Instant;

/**
 * Something that the bot sends by itself.
 *
 * @param due    when
 * @param useful until when it still helps somebody; later it is passed over, and the facilitators see that it was
 */
public record Errand(ErrandKey key, Instant due, Instant useful) {
  /** What is sent. */
  public enum Kind {
    /** The meeting's briefing, to the network's own places and to who wants it. */
    BRIEFING,
    /** That the meeting is tomorrow, to the network's own places. */
    EVE,
    /** All of one person's open points of a day, to those who have any. */
    REMINDERS,
    /** How much was erased because it was kept long enough, to those who lead. */
    ERASED
  }

  /** What became of it. */
  public enum Outcome {
    SENT,
    TOO_LATE
  }
}
