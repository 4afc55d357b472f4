package nl.draaiboek.testkit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.draaiboek.core.engine.ManualTimers;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerChange;
import nl.draaiboek.core.timer.TimerKey;

/** Timers that nobody calls but the test. */
final class MemoryTimers implements ManualTimers {
  private final Map<TimerKey, Timer> armed = new HashMap<>();
  private final InstantSource clock;

  MemoryTimers(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void change(List<TimerChange> changes) {
    for (TimerChange change : changes)
      switch (change) {
        case TimerChange.Arm(Timer timer) -> armed.putIfAbsent(timer.key(), timer);
        case TimerChange.Cancel(TimerKey key) -> armed.remove(key);
      }
  }

  @Override
  public Optional<Instant> nextDue() {
    return first().map(Timer::due);
  }

  @Override
  public int runDue(Consumer<TimerKey> whenDue) {
    int called = 0;
    for (Optional<Timer> due = firstDue(); due.isPresent(); due = firstDue()) {
      TimerKey key = due.get().key();
      whenDue.accept(key);
      change(List.of(new TimerChange.Cancel(key)));
      called++;
    }
    return called;
  }

  private Optional<Timer> firstDue() {
    return first().filter(timer -> !timer.due().isAfter(clock.instant()));
  }

  private synchronized Optional<Timer> first() {
    return armed.values().stream()
        .min(Comparator.comparing(Timer::due).thenComparing(timer -> timer.key().text()));
  }
}
