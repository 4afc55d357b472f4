package nl.draaiboek.core.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.engine.SessionStore.Marker;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.timer.TimerChange;

/** Where networks are kept, by the same promises as sessions: the key (network, seq) is the lock. */
public interface NetworkStore {
  /** @return the networks there are, oldest first */
  List<NetworkId> all();

  /**
   * Reads what happened.
   *
   * @param after 0 for all, else the seq of the last event that is known already
   * @return the events after it, oldest first; none for a network that is not there
   */
  List<NetworkEvent> read(NetworkId network, int after);

  /**
   * Writes all of a step or nothing: events, timers, letters and what was heard. Returns when it is on disk.
   *
   * @return false where another step was written at this place first, or one of the incoming ids is known already
   * @throws StoreFailure when it cannot be written; then nothing of it is
   */
  boolean write(Step step);

  /** @return those of {@code incomingIds} that a written step carried */
  Set<String> handled(NetworkId network, Collection<String> incomingIds);

  /**
   * What one or more commands came to.
   *
   * @param after the seq of the newest event that they were decided on
   * @param heard the ids of what came in and had its effect
   */
  record Step(NetworkId network, int after, List<NetworkEvent> events, Instant at, List<TimerChange> timers,
      List<Marker> letters, List<String> heard) {
    public Step {
      events = List.copyOf(events);
      timers = List.copyOf(timers);
      letters = List.copyOf(letters);
      heard = List.copyOf(heard);
    }
  }
}
