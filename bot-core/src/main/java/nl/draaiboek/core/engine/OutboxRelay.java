package nl.draaiboek.core.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.chat.Outgoing;
import nl.draaiboek.core.chat.RemoteChat;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Channel.Delivery;
import nl.draaiboek.core.engine.Outbox.Due;
import nl.draaiboek.core.language.Line;
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

  public OutboxRelay(SessionEngine engine, Outbox outbox, People people, InstantSource clock) {
    this.engine = engine;
    this.outbox = outbox;
    this.people = people;
    this.clock = clock;
    outbox.recover();
    engine.afterCommit(_ -> loops.values().forEach(Loop::wake));
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

  private List<Due> claim(Channel channel) {
    return outbox.claim(channel.name(), clock.instant(), channel.pace(), MOST_AT_ONCE);
  }

  private void deliver(Channel channel, Due due) {
    try {
      Optional<String> reference = outbox.reference(due.session(), due.to(), due.slot());
      Optional<Outgoing> outgoing = outgoing(due, reference);
      if (outgoing.isEmpty()) {
        outbox.dropped(due);
        return;
      }
      record(due, reference, channel.deliver(outgoing.get(), reference));
    } catch (RuntimeException fault) {
      LOG.error("Delivery {} to {} went wrong; it is tried again in {} s.", due.nonce(), due.to(),
          BREATH.toSeconds(),
          fault);
      outbox.later(due, clock.instant().plus(BREATH));
    }
  }

  private void record(Due due, Optional<String> reference, Delivery delivery) {
    switch (delivery) {
      case Delivery.Delivered(String message) -> outbox.delivered(due, message);
      case Delivery.TryAgain(Duration after) -> {
        LOG.info("{} asks us to wait {} ms; what is for {} stays in the outbox.", due.to().channel(),
            after.toMillis(),
            due.to());
        outbox.later(due, clock.instant().plus(after));
      }
      case Delivery.Unsure(String why) -> {
        if (reference.isPresent())
          outbox.later(due, clock.instant().plus(BREATH));
        else
          outbox.lost(due, "maybe not delivered: " + why);
      }
      case Delivery.Lost(String why) -> outbox.lost(due, why);
    }
  }

  private Optional<Outgoing> outgoing(Due due, Optional<String> reference) {
    if (due.retire())
      return reference.map(_ -> new Outgoing.Retire(due.to(), due.slot(), due.nonce()));
    return engine.find(due.session()).map(SessionCache.Folded::session)
        .filter(Session.Opened.class::isInstance).map(Session.Opened.class::cast)
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
   * What could not be shown in rooms of a session, and why; of a place that is no room's any more nobody needs to know.
   *
   * @return the latest few, a sentence each for who leads
   */
  public List<Line> missed(SessionId id) {
    return engine.find(id).map(SessionCache.Folded::session).filter(Session.Opened.class::isInstance)
        .map(session -> missed(id, (Session.Opened) session)).orElse(List.of());
  }

  private List<Line> missed(SessionId id, Session.Opened session) {
    return outbox.losses(id, MOST_LOSSES).stream()
        .flatMap(loss -> session.circle().ties().room(loss.conversation())
            .map(room -> Missed.read(loss.why()).line(room)).stream())
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
