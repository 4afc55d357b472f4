package nl.draaiboek.core.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.chat.Missing;
import nl.draaiboek.core.chat.Outgoing;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Channel.Delivery;
import nl.draaiboek.core.engine.Outbox.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what steps left in the outbox, in order for each conversation. What a slot shows is rendered now, from the newest
 * state, so that a card that waited is never old. One relay owns a channel.
 */
public final class OutboxRelay implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
  private static final int MOST_AT_ONCE = 50;
  /** More than any session has. */
  private static final int MOST_REASONS = 1_000;
  /** How long to wait where the platform gave no time of its own. */
  private static final Duration BREATH = Duration.ofSeconds(2);

  private final SessionContents sessions;
  private final List<Contents> contents;
  private final Outbox outbox;
  private final InstantSource clock;
  private final Map<String, RelayLoop> loops = new ConcurrentHashMap<>();
  private final Set<String> recovered = ConcurrentHashMap.newKeySet();

  /** Delivers what sessions show. */
  public OutboxRelay(SessionEngine engine, Outbox outbox, People people, InstantSource clock) {
    this(new SessionContents(engine, outbox, people, clock, _ -> Optional.of(KeepingTerms.USUAL)), List.of(),
        outbox, clock);
    engine.whenToDeliver(_ -> wake());
    engine.whenAskedAgain(this::again);
  }

  /** Delivers what sessions show, and what networks write. */
  public OutboxRelay(SessionEngine engine, NetworkEngine networks, Outbox outbox, People people,
      InstantSource clock) {
    this(engine, networks, outbox, people, clock,
        new KeepingTerms(networks, Optional.of(KeepingTerms.USUAL)));
  }

  /** As above, where the host says how long what people write is kept: it stands in what they read before they begin. */
  public OutboxRelay(SessionEngine engine, NetworkEngine networks, Outbox outbox, People people,
      InstantSource clock, KeepingTerms terms) {
    this(new SessionContents(engine, outbox, people, clock, terms::of),
        List.of(new NetworkContents(networks, people, clock)), outbox, clock);
    engine.whenToDeliver(_ -> wake());
    engine.whenAskedAgain(this::again);
    networks.afterCommit(_ -> wake());
  }

  private OutboxRelay(SessionContents sessions, List<Contents> others, Outbox outbox, InstantSource clock) {
    this.sessions = sessions;
    this.contents = Stream.concat(Stream.of(sessions), others.stream()).toList();
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Starts delivering to a channel, on a virtual thread of its own. */
  public void start(Channel channel) {
    loops.computeIfAbsent(channel.name(), name -> new RelayLoop(name, workFor(channel))).start();
  }

  private RelayLoop.Work workFor(Channel channel) {
    return new RelayLoop.Work() {
      @Override
      public List<Due> claim(int most) {
        return OutboxRelay.this.claim(channel, most);
      }

      @Override
      public void deliver(Due due) {
        OutboxRelay.this.deliver(channel, due);
      }

      @Override
      public Optional<Duration> untilNextDue() {
        Instant now = clock.instant();
        return outbox.nextDue(channel.name(), now, channel.pace()).map(at -> Duration.between(now, at));
      }
    };
  }

  /**
   * Delivers what is due to a channel now; for rehearsals and tests, where nobody waits.
   *
   * @return how many were tried
   */
  public int deliverDue(Channel channel) {
    List<Due> due = claim(channel, MOST_AT_ONCE);
    due.forEach(d -> deliver(channel, d));
    return due.size();
  }

  private void wake() {
    loops.values().forEach(RelayLoop::wake);
  }

  private List<Due> claim(Channel channel, int most) {
    if (recovered.add(channel.name()))
      outbox.recover(channel.name(), channel.knowsNonces());
    // To look costs a read, to claim a write that waits for the disk.
    Instant now = clock.instant();
    boolean due = outbox.nextDue(channel.name(), now, channel.pace()).filter(at -> !at.isAfter(now))
        .isPresent();
    return due ? outbox.claim(channel.name(), now, channel.pace(), most) : List.of();
  }

  private void deliver(Channel channel, Due due) {
    try {
      if (!due.retire() && !channel.knowsNonces() && mayBeThere(due)) {
        outbox.dropped(due);
        return;
      }
      Optional<String> reference = outbox.reference(due.session(), due.to(), due.slot());
      Optional<Outgoing> outgoing = outgoing(due, reference);
      if (outgoing.isEmpty()) {
        outbox.dropped(due);
        return;
      }
      record(due, channel.deliver(outgoing.get(), reference));
    } catch (RuntimeException fault) {
      LOG.error("Delivery {} to {} went wrong; it is tried again in {} s.", due.nonce(), due.to(),
          BREATH.toSeconds(),
          fault);
      outbox.later(due, clock.instant().plus(BREATH));
    }
  }

  /** Only who looked can say whether it is: until they ask, it is not sent a second time, whatever changes. */
  private boolean mayBeThere(Due due) {
    return outbox.whyLost(due.session(), due.to(), due.slot()).map(Missed::read)
        .filter(Missed.Unsure.class::isInstance).isPresent();
  }

  private void record(Due due, Delivery delivery) {
    switch (delivery) {
      case Delivery.Delivered(String message) -> outbox.delivered(due, message);
      case Delivery.TryAgain(Duration after) -> {
        LOG.info("{} asks us to wait {} ms; what is for {} stays in the outbox.", due.to().channel(),
            after.toMillis(),
            due.to());
        outbox.later(due, clock.instant().plus(after));
      }
      case Delivery.Unsure(String why) -> lost(due, new Missed.Unsure(why).text());
      case Delivery.Lost(String why) -> lost(due, why);
    }
  }

  /** Who leads is told at once; of the same again nobody is. */
  private void lost(Due due, String why) {
    boolean known = outbox.whyLost(due.session(), due.to(), due.slot()).equals(Optional.of(why));
    outbox.lost(due, why);
    if (known)
      return;
    LOG.warn("A card for {} of session {} is not there: {}.", due.to(), due.session(), why);
    contents.forEach(kept -> kept.lost(due));
  }

  /** @return whether there was anything to send again */
  private boolean again(SessionId session, Predicate<Outbox.Loss> which) {
    List<Outbox.Loss> lost = outbox.losses(session, MOST_REASONS).stream().filter(which).toList();
    lost.forEach(loss -> outbox.again(session, loss));
    if (lost.isEmpty())
      return false;
    sessions.showRemotes(session);
    wake();
    return true;
  }

  /** @return what of a network's letters was lost, the latest last */
  List<Outbox.Loss> losses(NetworkId network, int most) {
    return outbox.losses(network.owner(), most);
  }

  /** Sends letters of a network once more; whether there were any. */
  boolean again(NetworkId network, Predicate<Outbox.Loss> which) {
    return again(network.owner(), which);
  }

  private Optional<Outgoing> outgoing(Due due, Optional<String> reference) {
    if (due.retire())
      return reference.map(_ -> new Outgoing.Retire(due.to(), due.slot(), due.nonce()));
    return contents.stream().flatMap(kept -> kept.shown(due).stream()).findFirst()
        .map(shown -> new Outgoing.Show(
            due.to(), due.slot(), due.nonce(), shown.card(), shown.listener()));
  }

  /**
   * What could not be shown in rooms of a session or on a remote, and why; of a place that is no room's any more nobody needs to
   * know.
   *
   * @return the latest few, for who leads
   */
  public List<Missing> missed(SessionId id) {
    return sessions.missed(id);
  }

  /** Delivers nothing any more; waits for a delivery that is under way, a few seconds at most. */
  @Override
  public void close() {
    loops.values().forEach(RelayLoop::stop);
    loops.values().forEach(RelayLoop::awaitStop);
  }
}
