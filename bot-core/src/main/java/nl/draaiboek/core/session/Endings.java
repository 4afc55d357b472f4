package nl.draaiboek.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Script;

/** Lets activities end well before the day goes on from their block, such as groups that give everybody a place. */
final class Endings {
  private Endings() {}

  /**
   * @param asked a step of the day, decided on a session as it stands
   * @return the same, with what happens just before where the step goes on to a later block
   */
  static Decision<SessionEvent> first(Session.Opened session,
      Function<Session.Opened, Decision<SessionEvent>> asked) {
    Decision<SessionEvent> decision = asked.apply(session);
    if (!(session instanceof Session.Going going)
        || !(decision instanceof Decision.Accepted<SessionEvent>(List<SessionEvent> steps)))
      return decision;
    List<SessionEvent> before = new ArrayList<>();
    for (SessionEvent step : steps)
      if (step instanceof SessionEvent.BlockStarted started && goesOn(started.how()))
        before.addAll(endings(going, started));
    if (before.isEmpty())
      return decision;
    // A step to blocks at tables is for those tables too that are only now there.
    return asked
        .apply(seated(going, before)) instanceof Decision.Accepted<SessionEvent>(List<SessionEvent> then)
            ? Decision.accept(java.util.stream.Stream.concat(before.stream(), then.stream()).toList())
            : decision;
  }

  /** Who passes a block over, or goes back, does not want what it was to bring. */
  private static boolean goesOn(StepKind how) {
    return how == StepKind.NEXT || how == StepKind.ADVANCED || how == StepKind.JUMP;
  }

  private static List<SessionEvent> endings(Session.Going session, SessionEvent.BlockStarted step) {
    List<SessionEvent> endings = new ArrayList<>();
    Script script = session.house().script();
    for (Map.Entry<Room, BlockRun> entry : session.course().at().entrySet()) {
      BlockId block = entry.getValue().block();
      boolean leaves = CourseEvolution.leaves(entry.getKey(), step)
          && script.indexOf(block) < script.indexOf(step.block());
      for (ActivitySpec spec : leaves ? script.block(block).activities() : List.<ActivitySpec>of())
        endings.addAll(endings(session, new ActivityKey(block, spec.id(), entry.getKey())));
    }
    return endings;
  }

  private static List<SessionEvent> endings(Session.Going session, ActivityKey key) {
    Optional<Situation> situation = Situations.of(session, key);
    List<ActivityEvent> events = situation.flatMap(s -> session.work().activity(key).map(a -> a.ending(s)))
        .orElse(List.of());
    return events.stream().map(event -> Contributing.told(key, situation.orElseThrow(), event)).toList();
  }

  private static Session.Opened seated(Session.Going session, List<SessionEvent> events) {
    Circle circle = session.circle();
    for (SessionEvent event : events)
      if (event instanceof SessionEvent.TableFormed(Room table, var people))
        circle = circle.formed(table, people);
    return session.with(circle);
  }
}
