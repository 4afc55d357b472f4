package nl.draaiboek.core.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import nl.draaiboek.core.engine.Outbox.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers to one channel until it is stopped; sleeps while nothing is due. At most one card of a conversation is under way,
 * each on a thread of its own: a conversation that has to wait keeps no other waiting.
 */
final class RelayLoop {
  private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
  private static final int MOST_AT_ONCE = 50;
  /** How long to wait after a fault. */
  private static final Duration BREATH = Duration.ofSeconds(2);
  /** A forgotten wake costs no more than this. */
  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(2);

  private final String channel;
  private final Work work;
  private final ExecutorService deliveries = Executors.newVirtualThreadPerTaskExecutor();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition woken = lock.newCondition();
  private final Thread thread;
  private boolean woke = true;
  private boolean stopped;

  /** What it does again and again. */
  interface Work {
    /** @return what is due, which nobody else gets from now on; at most so many */
    List<Due> claim(int most);

    void deliver(Due due);

    /** @return empty where nothing will be */
    Optional<Duration> untilNextDue();
  }

  RelayLoop(String channel, Work work) {
    this.channel = channel;
    this.work = work;
    this.thread = Thread.ofVirtual().name("relay-" + channel).unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  void wake() {
    lock.lock();
    try {
      woke = true;
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
        LOG.warn("A delivery to {} is still under way after {} s.", channel,
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
          due = work.claim(MOST_AT_ONCE);
          due.forEach(this::send);
        } while (due.size() == MOST_AT_ONCE);
        sleep = work.untilNextDue().filter(d -> d.compareTo(LONGEST_SLEEP) < 0).orElse(LONGEST_SLEEP);
      } catch (RuntimeException fault) {
        LOG.error("The outbox of {} cannot be read; it is tried again.", channel, fault);
        sleep = BREATH;
      }
  }

  private void send(Due due) {
    deliveries.execute(() -> {
      work.deliver(due);
      wake();
    });
  }

  private boolean awaitWork(Duration sleep) {
    lock.lock();
    try {
      long nanos = Math.max(0, sleep.toNanos());
      while (!woke && !stopped && nanos > 0)
        nanos = woken.awaitNanos(nanos);
      woke = false;
      return !stopped;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }
}
