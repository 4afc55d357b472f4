package nl.draaiboek.core.rights;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.KeepingTerms;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.NetworkStore;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.engine.SessionIndex;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.rights.Shredder.Count;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes raw contributions away once they were kept long enough: words, pictures and homework that do not stand in a published wrap-up.
 * Of a network's meetings the time begins with its last meeting, of another session with its close. A second time does nothing.
 *
 * @param keep how long, where a network has no time of its own; empty: until somebody erases it
 */
public record Retention(SessionEngine engine, NetworkEngine networks, SessionIndex index,
    NetworkStore networkStore,
    Shredder shredder, Optional<Duration> keep, InstantSource clock) {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  /** @return what was taken away; told in the log too, where it is anything */
  public Count run() {
    Count all = Count.NOTHING;
    Map<NetworkId, Count> ofNetworks = new LinkedHashMap<>();
    for (var over : index.over()) {
      Count count = session(over.session());
      all = all.plus(count);
      networkOf(over.session()).ifPresent(network -> ofNetworks.merge(network, count, Count::plus));
    }
    for (NetworkId network : networkStore.all()) {
      Count count = network(network);
      all = all.plus(count);
      ofNetworks.merge(network, count, Count::plus);
    }
    ofNetworks.forEach(this::tell);
    if (all.texts() > 0)
      LOG.info("Kept long enough, and taken away now: {} texts, {} pictures. Published wrap-ups stay.",
          all.texts(),
          all.photos());
    return all;
  }

  private Optional<NetworkId> networkOf(SessionId session) {
    return engine.find(session).map(folded -> (Session.Opened) folded.session())
        .flatMap(terms()::network).map(Network.Founded::id);
  }

  /** Who leads reads on their page, and in a letter, how much it was. */
  private void tell(NetworkId network, Count count) {
    if (count.texts() > 0)
      networks.command(network, "erased-" + clock.instant(),
          new NetworkCommand.TellErased(count.texts(), count.photos()), Moment.CLOCK);
  }

  private Count session(SessionId id) {
    Optional<Session.Closed> closed = engine.find(id).map(folded -> folded.session())
        .filter(Session.Closed.class::isInstance).map(Session.Closed.class::cast)
        .filter(this::isDue);
    if (closed.isEmpty())
      return Count.NOTHING;
    AtomicReference<Count> count = new AtomicReference<>(Count.NOTHING);
    engine.rewritten(id, () -> count.set(shredder.words(id, events -> pruned(id, events))));
    return count.get();
  }

  /** What everybody reads is looked at before anything is stored. */
  private Forgotten<SessionEvent> pruned(SessionId id, List<SessionEvent> events) {
    if (!(engine.replayed(events) instanceof Session.Closed before))
      return Forgetting.wordsOf(events, (_, _) -> false);
    Forgotten<SessionEvent> pruned = OldBallots.without(Pruning.of(events, before));
    if (engine.replayed(pruned.events()) instanceof Session.Closed after && Pruning.readsAlike(before, after))
      return pruned;
    LOG.error("Session {} keeps all its words: its published wrap-up would not read the same without them.",
        id);
    return Forgetting.wordsOf(events, (_, _) -> false);
  }

  private Count network(NetworkId id) {
    Optional<Network.Founded> due = networks.find(id)
        .filter(network -> lastMeeting(network).filter(last -> isDue(last, terms().of(network))).isPresent());
    if (due.isEmpty())
      return Count.NOTHING;
    AtomicReference<Count> count = new AtomicReference<>(Count.NOTHING);
    networks.rewritten(id, () -> count.set(shredder.networkWords(id.owner(),
        events -> Forgetting.inNetwork(events, _ -> true))));
    return count.get();
  }

  private boolean isDue(Session.Closed session) {
    Instant begins = terms().network(session).flatMap(Retention::lastMeeting)
        .filter(last -> last.isAfter(session.at()))
        .orElse(session.at());
    return isDue(begins, terms().of(session));
  }

  private boolean isDue(Instant begins, Optional<Duration> term) {
    return term.filter(time -> !clock.instant().isBefore(begins.plus(time))).isPresent();
  }

  private KeepingTerms terms() {
    return new KeepingTerms(networks, keep);
  }

  /** @return when the last meeting is or was; empty where there is none */
  private static Optional<Instant> lastMeeting(Network.Founded network) {
    return network.calendar().all().values().stream()
        .filter(meeting -> meeting.state() != Meeting.State.CANCELLED)
        .map(meeting -> meeting.when().starts(network.charter().zone())).max(Instant::compareTo);
  }
}
