package nl.draaiboek.core.session;

import java.time.Instant;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.script.Script;

/**
 * What stands fixed while the session runs.
 *
 * @param script as it was when the session was opened: a later change of the file changes no running session
 */
public record House(SessionId session, Script script, Setup setup, String code, Instant openedAt) {
  House with(Setup changed) {
    return new House(session, script, changed, code, openedAt);
  }

  /** @return when the day starts according to plan */
  public Instant plannedStart() {
    return setup.startsAt().orElse(openedAt);
  }
}
