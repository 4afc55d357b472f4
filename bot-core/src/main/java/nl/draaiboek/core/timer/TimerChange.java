package nl.draaiboek.core.timer;

/** What a step does to the timers, within the step's own transaction. */
public sealed interface TimerChange {
  /** Arm it; armed already is fine. */
  record Arm(Timer timer) implements TimerChange {}

  /** Forget it; gone already is fine. */
  record Cancel(TimerKey key) implements TimerChange {}
}
