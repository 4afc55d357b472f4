package nl.draaiboek.core.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.chat.Missing;
import nl.draaiboek.core.chat.Outgoing;
import nl.draaiboek.core.chat.RemoteChat;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Channel.Delivery;
import nl.draaiboek.core.engine.Outbox.Due;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.session.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what steps left in the outbox, in order for each conversation. What a slot shows is rendered now, from the newest
 * state, so that a card that waited is never old. One relay owns a channel.
 */
public final class OutboxRelay implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
  private static final int MOST_AT_ONCE = 50;
  /** More than these the facilitator does not read on a card. */
  private static final int MOST_LOSSES = 3;
  /** More than any session has. */
  private static final int MOST_REASONS = 1_000;
  /** How long to wait where the platform gave no time of its own. */
  private static final Duration BREATH = Duration.ofSeconds(2);
  /** A forgotten wake costs no more than this. */
  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(2);

  private final SessionEngine engine;
  private final Outbox outbox;
  private final People people;
  private final InstantSource clock;
  private final Map<String, Loop> loops = new ConcurrentHashMap<>();
  private final Set<String> recovered = ConcurrentHashMap.newKeySet();

  public OutboxRelay(SessionEngine engine, Outbox outbox, People people, InstantSource clock) {
    this.engine = engine;
    this.outbox = outbox;
    this.people = people;
    this.clock = clock;
    engine.whenToDeliver(_ -> wake());
    engine.whenAskedAgain(this::again);
  }

  /** Starts delivering to a channel, on a virtual thread of its own. */
  public void start(Channel channel) {
    loops.computeIfAbsent(channel.name(), _ -> new Loop(channel)).start();
  }

  /**
   * Delivers what is due to a channel now; for rehearsals and tests, where nobody waits.
   *
   * @return how many were tried
   */
  public int deliverDue(Channel channel) {
    List<Due> due = claim(channel);
    due.forEach(d -> deliver(channel, d));
    return due.size();
  }

  private void wake() {
    loops.values().forEach(Loop::wake);
  }

  private List<Due> claim(Channel channel) {
    if (recovered.add(channel.name()))
      outbox.recover(channel.name(), channel.knowsNonces());
    // To look costs a read, to claim a write that waits for the disk.
    Instant now = clock.instant();
    boolean due = outbox.nextDue(channel.name(), now, channel.pace()).filter(at -> !at.isAfter(now))
        .isPresent();
    return due ? outbox.claim(channel.name(), now, channel.pace(), MOST_AT_ONCE) : List.of();
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

  /** Who leads is told at once, on their page and wherever else they have a remote; of the same again nobody is. */
  private void lost(Due due, String why) {
    boolean known = outbox.whyLost(due.session(), due.to(), due.slot()).equals(Optional.of(why));
    outbox.lost(due, why);
    if (known)
      return;
    LOG.warn("A card for {} of session {} is not there: {}.", due.to(), due.session(), why);
    showRemotes(due.session(), due.to());
    engine.find(due.session()).ifPresent(folded -> engine.feed().tell(due.session(), folded));
  }

  private void showRemotes(SessionId session, ConversationId but) {
    opened(session).ifPresent(state -> state.circle().ties().remotes().forEach((person, remote) -> {
      if (!remote.equals(but) && state.circle().isFacilitator(person))
        outbox.show(session, remote, RoomSlots.remote(state));
    }));
  }

  private Optional<Session.Opened> opened(SessionId session) {
    return engine.find(session).map(SessionCache.Folded::session).filter(Session.Opened.class::isInstance)
        .map(Session.Opened.class::cast);
  }

  /** @return whether there was anything to send again */
  private boolean again(SessionId session, Predicate<Outbox.Loss> which) {
    List<Outbox.Loss> lost = outbox.losses(session, MOST_REASONS).stream().filter(which).toList();
    lost.forEach(loss -> outbox.again(session, loss));
    if (lost.isEmpty())
      return false;
    opened(session).ifPresent(state -> state.circle().ties().remotes().values()
        .forEach(remote -> outbox.show(session, remote, RoomSlots.remote(state))));
    wake();
    return true;
  }

  private Optional<Outgoing> outgoing(Due due, Optional<String> reference) {
    if (due.retire())
      return reference.map(_ -> new Outgoing.Retire(due.to(), due.slot(), due.nonce()));
    return opened(due.session())
        .flatMap(session -> card(session, due)
            .map(card -> new Outgoing.Show(due.to(), due.slot(), due.nonce(), card,
                listener(due.session(), session))));
  }

  private Optional<ChatCard> card(Session.Opened session, Due due) {
    if (session.circle().ties().remotes().containsValue(due.to()))
      return due.slot().equals(RoomSlots.remote(session))
          ? Optional.of(RemoteChat.of(session, clock.instant(), missed(due.session(), session)))
          : Optional.empty();
    return session.circle().ties().room(due.to()).flatMap(room -> RoomSlots.show(session, room, due.slot()));
  }

  /**
   * What could not be shown in rooms of a session or on a remote, and why; of a place that is no room's any more nobody needs to
   * know.
   *
   * @return the latest few, for who leads
   */
  public List<Missing> missed(SessionId id) {
    return opened(id).map(session -> missed(id, session)).orElse(List.of());
  }

  private List<Missing> missed(SessionId id, Session.Opened session) {
    return outbox.losses(id, MOST_LOSSES).stream().flatMap(
        loss -> SendAgain.missing(session, loss.conversation(), Missed.read(loss.why())).stream())
        .distinct().toList();
  }

  private Listener listener(SessionId id, Session.Opened session) {
    Map<PersonId, String> names = people.names(id);
    var setup = session.house().setup();
    return new Listener(setup.language(), setup.zone(), person -> Optional.ofNullable(names.get(person)));
  }

  /** Delivers nothing any more; waits for a delivery that is under way, a few seconds at most. */
  @Override
  public void close() {
    loops.values().forEach(Loop::stop);
    loops.values().forEach(Loop::awaitStop);
  }

  /**
   * Delivers to one channel until it is stopped; sleeps while nothing is due. At most one card of a conversation is under way,
   * each on a thread of its own: a conversation that has to wait keeps no other waiting.
   */
  private final class Loop {
    private final Channel channel;
    private final ExecutorService deliveries = Executors.newVirtualThreadPerTaskExecutor();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final Thread thread;
    private boolean work = true;
    private boolean stopped;

    Loop(Channel channel) {
      this.channel = channel;
      this.thread = Thread.ofVirtual().name("relay-" + channel.name()).unstarted(this::run);
    }

    void start() {
      thread.start();
    }

    void wake() {
      lock.lock();
      try {
        work = true;
        woken.signalAll();
      } finally {
        lock.unlock();
      }
    }

    void stop() {
      lock.lock();
      try {
        stopped = true;
        woken.signalAll();
      } finally {
        lock.unlock();
      }
    }

    void awaitStop() {
      try {
        thread.join(STOP_WITHIN);
        deliveries.shutdown();
        if (!deliveries.awaitTermination(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS))
          LOG.warn("A delivery to {} is still under way after {} s.", channel.name(),
              STOP_WITHIN.toSeconds());
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    private void run() {
      Duration sleep = Duration.ZERO;
      while (awaitWork(sleep))
        try {
          List<Due> due;
          do {
            due = claim(channel);
            due.forEach(this::send);
          } while (due.size() == MOST_AT_ONCE);
          sleep = untilNextDue();
        } catch (RuntimeException fault) {
          LOG.error("The outbox of {} cannot be read; it is tried again.", channel.name(), fault);
          sleep = BREATH;
        }
    }

    private void send(Due due) {
      deliveries.execute(() -> {
        deliver(channel, due);
        wake();
      });
    }

    private Duration untilNextDue() {
      Instant now = clock.instant();
      return outbox.nextDue(channel.name(), now, channel.pace()).map(at -> Duration.between(now, at))
          .filter(d -> d.compareTo(LONGEST_SLEEP) < 0).orElse(LONGEST_SLEEP);
    }

    private boolean awaitWork(Duration sleep) {
      lock.lock();
      try {
        long nanos = Math.max(0, sleep.toNanos());
        while (!work && !stopped && nanos > 0)
          nanos = woken.awaitNanos(nanos);
        work = false;
        return !stopped;
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return false;
      } finally {
        lock.unlock();
      }
    }
  }
}
