package nl.draaiboek.core.network;

import java.time.Instant;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What the bot has sent by itself.
 *
 * @param errands what was sent or passed over, so that it is not done again
 * @param upTo    everything that was due until then is among them; what would have been due before that, was planned too late
 */
public record Sent(PMap<ErrandKey, Errand.Outcome> errands, Instant upTo) {
  static Sent nothing(Instant at) {
    return new Sent(HashTreePMap.empty(), at);
  }

  boolean isOpen(Errand errand) {
    return !errands.containsKey(errand.key()) && errand.useful().isAfter(upTo);
  }

  Sent with(ErrandKey errand, Errand.Outcome outcome) {
    return new Sent(errands.plus(errand, outcome), upTo);
  }

  Sent until(Instant at) {
    return new Sent(errands, at.isAfter(upTo) ? at : upTo);
  }
}
