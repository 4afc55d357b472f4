package nl.draaiboek.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.draaiboek.core.engine.StoreFailure;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a database ours: looks each second whether the lock is still held, and takes it again when it was lost with its
 * connection. Meanwhile nothing is written, because another process may have taken over.
 */
final class KeptLock implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KeptLock.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  private final ScheduledExecutorService watch = Executors
      .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("store-lock").daemon().factory());
  private final PGSimpleDataSource source;
  private final WriteHealth health;
  private final List<Runnable> takenAgain = new CopyOnWriteArrayList<>();
  private DatabaseLock lock;
  private volatile @Nullable RuntimeException lost;

  private KeptLock(PGSimpleDataSource source, DatabaseLock lock, WriteHealth health) {
    this.source = source;
    this.lock = lock;
    this.health = health;
  }

  /**
   * @throws DatabaseInUse when another process has it
   * @throws StoreFailure  when the server cannot be reached
   */
  static KeptLock take(PGSimpleDataSource source, WriteHealth health) {
    KeptLock kept = new KeptLock(source, DatabaseLock.take(source), health);
    var _ = kept.watch.scheduleWithFixedDelay(kept::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(),
        TimeUnit.MILLISECONDS);
    return kept;
  }

  /** @param listener called when the database is ours again, before anything is written */
  void whenTakenAgain(Runnable listener) {
    takenAgain.add(listener);
  }

  /** @throws RuntimeException when the database is not ours at the moment, which says why */
  void check() {
    RuntimeException why = lost;
    if (why != null)
      throw why instanceof DatabaseInUse
          ? new StoreFailure("the store cannot write: " + Trouble.NOT_OURS.inWords(), why)
          : new StoreFailure("the store cannot write: " + Trouble.OUT_OF_REACH.inWords(), why);
  }

  private synchronized void look() {
    if (watch.isShutdown() || (lost == null && lock.holds()))
      return;
    try {
      if (lost == null) {
        lost = new StoreFailure("the lock on the database is lost", new IllegalStateException("not valid"));
        LOG.error(
            "The connection that keeps the database for this process is lost. Nothing is written until it is there again.");
        lock.close();
      }
      lock = DatabaseLock.take(source);
      takenAgain.forEach(Runnable::run);
      lost = null;
      LOG.warn("The database is kept for this process again.");
    } catch (RuntimeException e) {
      lost = e;
      health.fails(e instanceof DatabaseInUse ? Trouble.NOT_OURS : Trouble.OUT_OF_REACH);
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    synchronized (this) {
      lock.close();
    }
  }
}
