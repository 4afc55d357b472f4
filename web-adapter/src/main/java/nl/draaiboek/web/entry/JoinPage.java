package nl.draaiboek.web.entry;

import java.time.Duration;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.web.page.Shell;

/**
 * Asks a newcomer for a name.
 *
 * @param title   the session's
 * @param action  where the form goes
 * @param form    the form's own id: sent twice, it brings in one person
 * @param leads   whether they come in as a facilitator
 * @param again   whether they were here before
 * @param into    what they come into
 * @param name    as typed before
 * @param problem why they are not in yet
 * @param kept    how long what people write stays after the last meeting; empty: until somebody erases it
 */
public record JoinPage(Shell shell, Line title, String action, String form, boolean leads, boolean again,
    Into into, String name, Optional<Line> problem, Optional<Duration> kept) {
  /** What somebody comes into. */
  public enum Into {
    /** For an hour or a day: a name or none. */
    SESSION,
    /** For long: by name. */
    NETWORK
  }
}
