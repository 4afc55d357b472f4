package nl.draaiboek.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import nl.draaiboek.core.engine.ManualTimers;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.store.TimerTable.Armed;

/** The armed timers, called by whoever moves the clock. */
final class StoredManualTimers implements ManualTimers {
  private final TimerTable table;
  private final InstantSource clock;

  StoredManualTimers(TimerTable table, InstantSource clock) {
    this.table = table;
    this.clock = clock;
  }

  @Override
  public Optional<Instant> nextDue() {
    return table.first().map(Armed::due);
  }

  @Override
  public int runDue(Consumer<TimerKey> whenDue) {
    int called = 0;
    for (Optional<Armed> due = firstDue(); due.isPresent(); due = firstDue()) {
      String text = due.get().key();
      TimerKey key = TimerKey.read(text)
          .orElseThrow(() -> new IllegalStateException("not a timer's name: " + text));
      whenDue.accept(key);
      table.done(text);
      called++;
    }
    return called;
  }

  private Optional<Armed> firstDue() {
    return table.first().filter(armed -> !armed.due().isAfter(clock.instant()));
  }
}
