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
import org.jdbi.v3.core.JdbiException;

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
  private final CommitCount count;
  private final Runnable afterFailure;
  private final Thread thread;
  private volatile boolean closing;
  private volatile boolean stopped;

  /**
   * @param count        counts the transactions that were committed
   * @param afterFailure gets rid of the connection: after a failed transaction it may be wrong about the state that it is in
   */
  GroupWriter(Jdbi jdbi, CommitCount count, Runnable afterFailure) {
    this.afterFailure = afterFailure;
    this.jdbi = jdbi;
    this.count = count;
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
        count.count(handle);
      });
      count.committed();
      group.forEach(Job::tell);
    } catch (RuntimeException | Error e) {
      Throwable why = e instanceof TransactionGone && e.getCause() != null ? e.getCause() : e;
      afterFailure.run();
      group.forEach(job -> job.refuse(why));
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

  /** The database took back all of the group, because one of its jobs could not be written. */
  private static final class TransactionGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TransactionGone(Throwable why, Throwable found) {
      super("the transaction is gone", why);
      addSuppressed(found);
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
        takeBack(handle, e);
        news = () -> done.completeExceptionally(e);
      }
    }

    /** Where the whole transaction is gone with it, as on a full disk, the group fails for this reason. */
    private static void takeBack(Handle handle, Throwable why) {
      try {
        handle.rollbackToSavepoint(SAVEPOINT);
      } catch (JdbiException gone) {
        throw new TransactionGone(why, gone);
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
