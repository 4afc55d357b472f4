package nl.draaiboek.core.engine;

import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.session.Clockwork;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerChange;

/** What a step does to the timers: those that the session no longer wants are forgotten, new ones are armed. */
final class TimerChanges {
  private TimerChanges() {}

  static List<TimerChange> between(Session before, Session after) {
    List<Timer> old = Clockwork.wanted(before);
    List<Timer> wanted = Clockwork.wanted(after);
    List<TimerChange> changes = new ArrayList<>();
    old.stream().filter(t -> !wanted.contains(t)).forEach(t -> changes.add(new TimerChange.Cancel(t.key())));
    wanted.stream().filter(t -> !old.contains(t)).forEach(t -> changes.add(new TimerChange.Arm(t)));
    return changes;
  }
}
