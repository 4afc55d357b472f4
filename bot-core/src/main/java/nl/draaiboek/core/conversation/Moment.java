package nl.draaiboek.core.conversation;

import java.time.Instant;

/** Who acted, and when. Handed to every decision, so that no decision reads a clock. */
public record Moment(PersonId actor, Instant now) {
  /** The actor of what nobody asked for: a timer that came due. */
  public static final PersonId CLOCK = new PersonId("clock");
}
