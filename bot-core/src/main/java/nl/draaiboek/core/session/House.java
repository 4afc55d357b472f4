package nl.draaiboek.core.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.script.Script;

/**
 * What stands fixed while the session runs.
 *
 * @param script   as it was when the session was opened, with the options that the facilitator chose since: a later change of
 *                 the file changes no running session
 * @param occasion the meeting that it is; empty for a session that belongs to no network
 */
public record House(SessionId session, Script script, Setup setup, String code, Instant openedAt,
    Optional<Occasion> occasion) {
  House with(Setup changed) {
    return new House(session, script, changed, code, openedAt, occasion);
  }

  House with(Script chosen) {
    return new House(session, chosen, setup, code, openedAt, occasion);
  }

  House meetingNext(Optional<Occasion.Next> next) {
    return new House(session, script, setup, code, openedAt, occasion.map(known -> known.before(next)));
  }

  /** @return where all of the network that meets are together on chat platforms */
  public List<ConversationId> homes() {
    return occasion.map(Occasion::homes).orElse(List.of());
  }

  /** @return whether somebody leads here because they lead the network that meets */
  boolean isLedFromTheNetworkBy(PersonId person) {
    return occasion.filter(o -> o.facilitators().contains(person)).isPresent();
  }

  /** @return when the day starts according to plan */
  public Instant plannedStart() {
    return setup.startsAt().orElse(openedAt);
  }
}
