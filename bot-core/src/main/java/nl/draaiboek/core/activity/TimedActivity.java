package nl.draaiboek.core.activity;

import java.util.Optional;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;

/**
 * An activity with phases of its own, each with its own time. The session wakes it when one is over, and tells the room when
 * another one begins.
 */
public interface TimedActivity<S, C, E extends ActivityEvent> extends Activity<S, C, E> {
  /** @return what it is at; empty before the first phase, after the last, and while its block does not run */
  Optional<Phase> phase(S state, Situation situation);

  /**
   * The phase's time is over. Asked once for each step, and only while that phase still stands.
   *
   * @param moment of the clock, at the phase's end or later
   * @return what follows; never a refusal
   */
  Decision<ActivityEvent> due(S state, Situation situation, Moment moment);
}
