package nl.draaiboek.bench.load;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Something that comes in at a steady rate, whether or not what came before is done. */
public final class Pour implements AutoCloseable {
  private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger numbers = new AtomicInteger();
  private final AtomicLong failed = new AtomicLong();

  /** One of what comes in. */
  public interface Drop {
    /** @return whether it was acknowledged */
    boolean fall(int number) throws Exception;
  }

  public Pour(int aSecond, Drop drop) {
    var _ = beat.scheduleAtFixedRate(() -> {
      int number = numbers.getAndIncrement();
      threads.execute(() -> fall(drop, number));
    }, 0, Duration.ofSeconds(1).toNanos() / aSecond, TimeUnit.NANOSECONDS);
  }

  private void fall(Drop drop, int number) {
    try {
      if (!drop.fall(number))
        failed.incrementAndGet();
    } catch (Exception _) {
      failed.incrementAndGet();
    }
  }

  /** @return how many were not acknowledged */
  public long failed() {
    return failed.get();
  }

  /** Waits for what is under way. */
  @Override
  public void close() {
    beat.shutdownNow();
    threads.close();
  }
}
