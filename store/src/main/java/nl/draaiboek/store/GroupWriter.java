package nl.draaiboek.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import nl.draaiboek.core.engine.StoreFailure;
import nl.draaiboek.store.Database.Work;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes whatever waits as one transaction, so that many small steps cost one sync of the disk. Each job has a savepoint:
 * one that fails takes nobody along.
 */
final class GroupWriter implements AutoCloseable {
  private static final int MAX_JOBS = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String SAVEPOINT = "job";

  private final LinkedBlockingQueue<Job<?>> waiting = new LinkedBlockingQueue<>();
  private final Jdbi jdbi;
  private final Thread thread;
  private volatile boolean closing;
  private volatile boolean stopped;

  GroupWriter(Jdbi jdbi) {
    this.jdbi = jdbi;
    thread = Thread.ofPlatform().name("store-writer").daemon().start(this::run);
  }

  /** @return when it is on disk; completes with what {@code work} threw, or with why the whole group was not written */
  <T> CompletableFuture<T> write(Work<T> work) {
    Job<T> job = new Job<>(work);
    waiting.add(job);
    if (stopped)
      refuseWaiting();
    return job.done;
  }

  private void run() {
    while (!closing || !waiting.isEmpty()) {
      try {
        writeGroup(waiting.take());
      } catch (InterruptedException _) {
        break;
      }
    }
    stopped = true;
    refuseWaiting();
  }

  private void refuseWaiting() {
    for (Job<?> job = waiting.poll(); job != null; job = waiting.poll())
      job.refuse(new StoreFailure("the store is closed", new IllegalStateException("closed")));
  }

  private void writeGroup(Job<?> first) {
    List<Job<?>> group = new ArrayList<>(List.of(first));
    try {
      jdbi.useTransaction(handle -> {
        // Only now that the connection is ours: the group grows while it waits for its turn.
        waiting.drainTo(group, MAX_JOBS - 1);
        group.forEach(job -> job.tryOn(handle));
      });
      group.forEach(Job::tell);
    } catch (RuntimeException | Error e) {
      group.forEach(job -> job.refuse(e));
    }
  }

  @Override
  public void close() {
    closing = true;
    // Wakes the thread where nothing waits.
    waiting.add(new Job<>(_ -> true));
    try {
      if (!thread.join(PATIENCE))
        thread.interrupt();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** One step, and who waits for it. Told only after the commit. */
  private static final class Job<T> {
    private final Work<T> work;
    private final CompletableFuture<T> done = new CompletableFuture<>();
    private Runnable news = () -> {};

    Job(Work<T> work) {
      this.work = work;
    }

    void tryOn(Handle handle) {
      handle.savepoint(SAVEPOINT);
      try {
        T result = work.on(handle);
        handle.releaseSavepoint(SAVEPOINT);
        news = () -> done.complete(result);
      } catch (RuntimeException | Error e) {
        handle.rollbackToSavepoint(SAVEPOINT);
        news = () -> done.completeExceptionally(e);
      }
    }

    void tell() {
      news.run();
    }

    void refuse(Throwable why) {
      done.completeExceptionally(why);
    }
  }
}
