package nl.draaiboek.core.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lane for each session, or for each network: what waits in one is handled together, and again where another process wrote
 * first. What cannot be stored is told to everybody who waits for it, with a code that stands in the log.
 *
 * @param <K> whose lane it is
 * @param <J> what waits in it
 */
final class Lanes<K, J extends Lanes.Waiting> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
  /** Another process may be writing too; it cannot be ahead of us this often without a fault. */
  private static final int TRIES = 8;
  private static final Duration STOP_WITHIN = Duration.ofSeconds(5);
  private static final int CODE_CHARS = 8;

  private final String kind;
  private final Attempt<K, J> attempt;
  private final Consumer<K> forget;
  private final Map<K, Lane<J>> lanes = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Something that somebody waits for. */
  interface Waiting {
    /** @return completed once, after the commit */
    CompletableFuture<Reply> reply();
  }

  /** Decides and stores what waits, as one step. */
  @FunctionalInterface
  interface Attempt<K, J> {
    /** @return false where another process wrote first, so that the state has to be read again */
    boolean handle(K whose, List<J> jobs);
  }

  /**
   * @param kind   what they are lanes of, for the log
   * @param forget drops what this process holds of one: it may not be what is stored
   */
  Lanes(String kind, Attempt<K, J> attempt, Consumer<K> forget) {
    this.kind = kind;
    this.attempt = attempt;
    this.forget = forget;
  }

  /** Waits (on a virtual thread, as a rule) until it is on disk or refused. */
  Reply handled(K whose, J job) {
    lane(whose).add(job);
    return job.reply().join();
  }

  /** Changes what is stored of one, while nothing is decided on it; what was held of it is dropped, also where this throws. */
  void aside(K whose, Runnable change) {
    lane(whose).aside(() -> {
      try {
        change.run();
      } finally {
        forget.accept(whose);
      }
    });
  }

  private Lane<J> lane(K whose) {
    return lanes.computeIfAbsent(whose, key -> new Lane<>(threads, jobs -> handle(key, jobs)));
  }

  private void handle(K whose, List<J> jobs) {
    try {
      for (int i = 0; i < TRIES; i++) {
        if (attempt.handle(whose, jobs))
          return;
        forget.accept(whose);
      }
      failed(whose, jobs, new IllegalStateException("another process kept writing first"));
    } catch (RuntimeException fault) {
      failed(whose, jobs, fault);
    }
  }

  private void failed(K whose, List<J> jobs, RuntimeException fault) {
    forget.accept(whose);
    String code = UUID.randomUUID().toString().substring(0, CODE_CHARS);
    // Of what the store cannot do it says the reason itself; where in our code that came about helps nobody.
    if (fault instanceof StoreFailure)
      LOG.error("Fault {}: {} commands of {} {} are not stored, and nobody was told that they are: {}.", code,
          jobs.size(), kind, whose, fault.getMessage());
    else
      LOG.error("Fault {}: {} commands of {} {} are not stored, and nobody was told that they are.", code,
          jobs.size(), kind, whose, fault);
    jobs.forEach(job -> job.reply().complete(new Reply.Failed(code)));
  }

  /** Finishes what is under way; what comes after is not taken. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS))
        LOG.warn("Some lanes were still busy after {} s; what they had not committed was not acknowledged.",
            STOP_WITHIN.toSeconds());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
