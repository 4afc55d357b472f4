package nl.draaiboek.core.engine;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.session.SessionCommand;

/**
 * One command on its way through a lane.
 *
 * @param incomingId empty for what nobody sent: a timer, which its generation guards
 * @param reply      completed once, after the commit
 */
record Job(SessionCommand command, PersonId from, Optional<String> incomingId,
    CompletableFuture<Reply> reply) implements Lanes.Waiting {
  static Job of(SessionCommand command, PersonId from, Optional<String> incomingId) {
    return new Job(command, from, incomingId, new CompletableFuture<>());
  }
}
