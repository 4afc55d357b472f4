package nl.draaiboek.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import nl.draaiboek.bench.peer.PollingTimers;

/** Which timers called, and how late each was at its first call. */
final class CallLog implements PollingTimers.Calls {
  private final List<Instant> due;
  private final AtomicIntegerArray calls;
  private final AtomicLongArray lateMicros;
  private final CountDownLatch missing;

  CallLog(List<Instant> due) {
    this.due = List.copyOf(due);
    this.calls = new AtomicIntegerArray(due.size());
    this.lateMicros = new AtomicLongArray(due.size());
    this.missing = new CountDownLatch(due.size());
  }

  @Override
  public void called(int number) {
    Instant now = Instant.now();
    if (calls.incrementAndGet(number) > 1)
      return;
    lateMicros.set(number, Duration.between(due.get(number), now).toNanos() / 1_000);
    missing.countDown();
  }

  void await(Duration within) throws InterruptedException {
    var _ = missing.await(within.toMillis(), TimeUnit.MILLISECONDS);
  }

  long missing() {
    return missing.getCount();
  }

  long twice() {
    long twice = 0;
    for (int i = 0; i < calls.length(); i++)
      twice += Math.max(0, calls.get(i) - 1);
    return twice;
  }

  /** @return of those that called */
  List<Double> lateMillis() {
    List<Double> late = new ArrayList<>();
    for (int i = 0; i < calls.length(); i++)
      if (calls.get(i) > 0)
        late.add(lateMicros.get(i) / 1e3);
    return late;
  }
}
