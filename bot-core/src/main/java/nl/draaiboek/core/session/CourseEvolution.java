package nl.draaiboek.core.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.session.Course.Ran;
import nl.draaiboek.core.session.Course.StepTaken;
import org.pcollections.HashTreePSet;
import org.pcollections.PVector;
import org.pcollections.TreePMap;

/** How the day stands after a step. */
final class CourseEvolution {
  private CourseEvolution() {}

  static Course started(Course course, SessionEvent.BlockStarted event, Optional<Instant> pausedSince) {
    TreePMap<Room, BlockRun> at = course.at();
    PVector<Ran> ran = course.ran();
    for (Map.Entry<Room, BlockRun> entry : course.at().entrySet()) {
      if (leaves(entry.getKey(), event)) {
        at = at.minus(entry.getKey());
        ran = ran.plus(over(entry.getKey(), entry.getValue(), event.at()));
      }
    }
    for (Room room : event.rooms())
      at = at.plus(room, new BlockRun(event.block(), event.step(), event.step(), event.at(), event.at(),
          event.endsAt(), false, HashTreePSet.empty(), false, Duration.ZERO));
    return new Course(event.step(), at, ran, course.lengths(), course.dropped().minus(event.block()),
        taken(course, event.step(), event.how(), event.at(), pausedSince));
  }

  /** @return whether who is at something in this room leaves it when that block starts */
  static boolean leaves(Room room, SessionEvent.BlockStarted event) {
    return event.rooms().contains(Room.PLENARY) || !room.isTable() || event.rooms().contains(room);
  }

  static Course extended(Course course, SessionEvent.BlockExtended event, Optional<Instant> pausedSince) {
    Instant reference = pausedSince.orElse(event.at());
    Course after = stepped(course, event.step(), StepKind.EXTEND, event.at(), pausedSince);
    for (Room room : event.rooms())
      after = after.run(room, run -> {
        Instant from = run.endsAt().isAfter(reference) ? run.endsAt() : reference;
        return run.endingAt(from.plus(event.by()), event.step(), event.at());
      });
    return after;
  }

  static Course shortened(Course course, SessionEvent.BlockShortened event, Optional<Instant> pausedSince) {
    Course after = stepped(course, event.step(), StepKind.SHORTEN, event.at(), pausedSince);
    return new Course(after.steps(), after.at(), after.ran(),
        after.lengths().plus(event.block(), event.length()),
        after.dropped(), after.last());
  }

  static Course dropped(Course course, SessionEvent.BlockDropped event, Optional<Instant> pausedSince) {
    Course after = stepped(course, event.step(), StepKind.DROP, event.at(), pausedSince);
    return new Course(after.steps(), after.at(), after.ran(), after.lengths(),
        after.dropped().plus(event.block()),
        after.last());
  }

  static Course paused(Course course, SessionEvent.SessionPaused event) {
    return stepped(course, event.step(), StepKind.PAUSE, event.at(), Optional.empty());
  }

  static Course resumed(Course course, SessionEvent.SessionResumed event, Instant since) {
    Duration stood = Duration.between(since, event.at());
    Course after = stepped(course, event.step(), StepKind.RESUME, event.at(), Optional.of(since));
    for (Room room : course.at().keySet())
      after = after.run(room, run -> run.resumed(stood, event.step(), event.at()));
    return after;
  }

  /**
   * Numbers go on counting, so that no timer of the step that was taken back is ever the newest; and the blocks get timers of
   * their own, because those they had may be under way just now.
   */
  static Course undone(SessionEvent.StepUndone event, StepTaken last) {
    Course before = last.before();
    TreePMap<Room, BlockRun> at = before.at();
    for (Map.Entry<Room, BlockRun> entry : before.at().entrySet())
      at = at.plus(entry.getKey(), entry.getValue().withGeneration(event.step()));
    return new Course(event.step(), at, before.ran(), before.lengths(), before.dropped(),
        Optional.empty());
  }

  static Course merged(Course course, Room from) {
    return course.with(course.at().minus(from));
  }

  static Course closed(Course course, Instant at) {
    PVector<Ran> ran = course.ran();
    for (Map.Entry<Room, BlockRun> entry : course.at().entrySet())
      ran = ran.plus(over(entry.getKey(), entry.getValue(), at));
    return new Course(course.steps(), TreePMap.empty(), ran, course.lengths(), course.dropped(),
        Optional.empty());
  }

  private static Ran over(Room room, BlockRun run, Instant at) {
    return new Ran(run.block(), room, run.startedAt(), at);
  }

  private static Course stepped(Course course, int step, StepKind how, Instant at,
      Optional<Instant> pausedSince) {
    return new Course(step, course.at(), course.ran(), course.lengths(), course.dropped(),
        taken(course, step, how, at, pausedSince));
  }

  private static Optional<StepTaken> taken(Course before, int step, StepKind how, Instant at,
      Optional<Instant> pausedSince) {
    return before.steps() == 0
        ? Optional.empty()
        : Optional.of(new StepTaken(step, how, at, before.withoutLast(), pausedSince));
  }
}
