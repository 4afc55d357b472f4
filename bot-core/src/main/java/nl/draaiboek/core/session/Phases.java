package nl.draaiboek.core.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.Phase;
import nl.draaiboek.core.activity.RunningActivity;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;

/** Activities with phases of their own: what each room's are at now, and what happens when the time of one is over. */
public final class Phases {
  /** More activities than this no block has. */
  private static final int PLACES = 100;

  private Phases() {}

  /**
   * What a room is at now.
   *
   * @return the phases of its block's activities, by their place in the block, from 0
   */
  public static SequencedMap<Integer, Phase> now(Session.Going session, Room room) {
    SequencedMap<Integer, Phase> phases = new LinkedHashMap<>();
    Room where = session.course().together() ? Room.PLENARY : room;
    session.course().now(where).ifPresent(run -> {
      List<ActivitySpec> specs = session.house().script().block(run.block()).activities();
      for (int place = 0; place < specs.size(); place++) {
        Optional<Phase> phase = phase(session, new ActivityKey(run.block(), specs.get(place).id(), where));
        if (phase.isPresent())
          phases.put(place, phase.get());
      }
    });
    return phases;
  }

  static List<Timer> timers(Session.Running session) {
    List<Timer> timers = new ArrayList<>();
    session.course().at().forEach((room, run) -> now(session, room).forEach((place, phase) -> phase.endsAt()
        .ifPresent(at -> timers.add(new Timer(name(session, room, run, place, phase), at)))));
    return timers;
  }

  /** A timer that is late, or comes twice, finds another step or another generation, and does nothing. */
  static Decision<SessionEvent> due(Session.Running session, TimerKey timer, Instant now) {
    BlockRun run = session.course().at().get(timer.room());
    if (run == null)
      return Decision.already();
    int place = timer.detail() % PLACES;
    Phase phase = now(session, timer.room()).get(place);
    boolean stands = phase != null && name(session, timer.room(), run, place, phase).equals(timer)
        && phase.endsAt().filter(at -> !at.isAfter(now)).isPresent();
    if (!stands)
      return Decision.already();
    Block block = session.house().script().block(run.block());
    ActivityKey key = new ActivityKey(block.id(), block.activities().get(place).id(), timer.room());
    RunningActivity<?, ?, ?> activity = session.work().activity(key).orElseThrow();
    Situation situation = Situations.of(session, key).orElseThrow();
    return activity.due(situation, new Moment(Moment.CLOCK, now))
        .map(event -> Contributing.told(key, situation, event));
  }

  private static Optional<Phase> phase(Session.Going session, ActivityKey key) {
    return session.work().activity(key).flatMap(a -> a.phase(() -> Situations.of(session, key)));
  }

  private static TimerKey name(Session.Running session, Room room, BlockRun run, int place, Phase phase) {
    return new TimerKey(session.house().session(), run.block().value(), room, TimerKind.PHASE,
        phase.step() * PLACES + place, run.generation());
  }
}
