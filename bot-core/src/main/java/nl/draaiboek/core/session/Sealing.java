package nl.draaiboek.core.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;

/** When it is forgotten who did what in secret: once its block is over and the step out of it can no longer be taken back. */
final class Sealing {
  private static final Duration AFTER = Course.StepTaken.UNDO_FOR.plusSeconds(1);

  private Sealing() {}

  static List<Timer> timers(Session.Running session) {
    List<Timer> timers = new ArrayList<>();
    session.work().activities().forEach((key, activity) -> {
      if (activity.sealing().isPresent())
        due(session, key).ifPresent(at -> timers.add(new Timer(name(session, key), at)));
    });
    return timers;
  }

  static Decision<SessionEvent> due(Session.Running session, TimerKey timer, Instant now) {
    for (var running : session.work().activities().entrySet()) {
      ActivityKey key = running.getKey();
      boolean due = due(session, key).filter(at -> !at.isAfter(now)).isPresent();
      if (due && running.getValue().sealing().isPresent() && name(session, key).equals(timer))
        return Decision.accept(new SessionEvent.ActivityMoved(key, running.getValue().sealing().get()));
    }
    return Decision.already();
  }

  /** @return empty while the room is still at it */
  private static Optional<Instant> due(Session.Running session, ActivityKey key) {
    boolean here = session.course().now(key.room()).filter(run -> run.block().equals(key.block()))
        .isPresent();
    return here
        ? Optional.empty()
        : session.course().ran().stream()
            .filter(ran -> ran.block().equals(key.block()) && ran.room().equals(key.room()))
            .reduce((_, last) -> last).map(ran -> ran.to().plus(AFTER));
  }

  /** The generation is how often blocks have ended: whoever comes back and goes again arms another one. */
  private static TimerKey name(Session.Running session, ActivityKey key) {
    List<String> activities = session.house().script().block(key.block()).activities().stream()
        .map(ActivitySpec::id).toList();
    return new TimerKey(session.house().session(), key.block().value(), key.room(), TimerKind.SEAL,
        activities.indexOf(key.activity()), generation(session, key));
  }

  private static int generation(Session.Running session, ActivityKey key) {
    return (int) session.course().ran().stream()
        .filter(ran -> ran.block().equals(key.block()) && ran.room().equals(key.room())).count();
  }
}
