package nl.draaiboek.core.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import nl.draaiboek.core.timer.TimerKey;

/** The same timers for a settable clock: whoever moves the clock also asks for what came due. No threads. */
public interface ManualTimers {
  /** @return when the next timer is due; empty where none is armed */
  Optional<Instant> nextDue();

  /**
   * Calls for each timer that is due by the clock, in order of due time; those that a call arms and that are due too, as well.
   *
   * @param whenDue returns when the effect is stored; what it throws comes through, and its timer stays armed
   * @return how many were called
   */
  int runDue(Consumer<TimerKey> whenDue);
}
