package nl.draaiboek.core.engine;

import java.util.function.Consumer;
import nl.draaiboek.core.timer.TimerKey;

/** Calls when something is due. Timers are armed within the step that needs them; a call may come late, or twice. */
public interface Timers extends AutoCloseable {
  /**
   * Starts calling. Overdue timers are called at once.
   *
   * @param whenDue returns when the effect is stored; throws when it could not be, and is then called again later
   */
  void start(Consumer<TimerKey> whenDue);

  /** Stops calling; waits for calls under way, a few seconds at most. */
  @Override
  void close();
}
