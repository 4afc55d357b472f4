package nl.draaiboek.app.rehearse;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import nl.draaiboek.core.engine.ManualTimers;
import nl.draaiboek.core.timer.TimerKey;

/** Sets the clock on at once, from one thing that is due to the next. */
record AtOnce(RehearsalClock clock, ManualTimers timers, Consumer<TimerKey> whenDue) implements Pacer {
  @Override
  public void until(Instant moment) {
    for (Optional<Instant> due = timers.nextDue(); due.isPresent()
        && !due.get().isAfter(moment); due = timers.nextDue()) {
      if (due.get().isAfter(clock.instant()))
        clock.set(due.get());
      timers.runDue(whenDue);
    }
    if (moment.isAfter(clock.instant()))
      clock.set(moment);
  }
}
