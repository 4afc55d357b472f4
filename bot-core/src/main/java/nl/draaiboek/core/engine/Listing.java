package nl.draaiboek.core.engine;

import java.time.Instant;
import java.util.Optional;
import nl.draaiboek.core.conversation.SessionId;

/**
 * How a session is found again.
 *
 * @param code   eight letters; works from lobby to close
 * @param script the script's name
 */
public record Listing(SessionId session, String code, String script, Phase phase, Optional<Instant> startsAt,
    Instant openedAt) {
  /** Where a session is in its life. */
  public enum Phase {
    LOBBY,
    RUNNING,
    PAUSED,
    CLOSED
  }
}
