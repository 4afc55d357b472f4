package nl.draaiboek.core.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;

/** What the clock does: which timers a session wants, and what happens when one is due. */
public final class Clockwork {
  /** "5 minutes left" is no longer true when it comes later than this, as after a restart. */
  private static final Duration WARNING_STILL_TRUE = Duration.ofSeconds(20);

  private Clockwork() {}

  /**
   * The timers that a session wants armed as it stands.
   *
   * @param session in any phase
   * @return each with its moment; those whose effect has been are not among them
   */
  public static List<Timer> wanted(Session session) {
    return switch (session) {
      case Session.NotOpened _,Session.Closed _,Session.Paused _ -> List.of();
      case Session.Lobby lobby -> lobby.house().setup().selfStart()
          ? lobby.house().setup().startsAt().map(at -> List.of(new Timer(startKey(lobby.house(), at), at)))
              .orElse(List.of())
          : List.of();
      case Session.Running running -> running(running);
    };
  }

  /** Another start has another key: the timer of the first may be under way when the start is put off. */
  private static TimerKey startKey(House house, Instant at) {
    return new TimerKey(house.session(), house.script().blocks().getFirst().id().value(), Room.PLENARY,
        TimerKind.START, Math.toIntExact(Math.floorDiv(at.getEpochSecond(), 60)), 0);
  }

  private static List<Timer> running(Session.Running session) {
    List<Timer> timers = new ArrayList<>();
    session.course().at().forEach((room, run) -> {
      Block block = session.house().script().block(run.block());
      if (run.timeUp() || run.length().isZero())
        return;
      timers.add(new Timer(key(session, room, run, TimerKind.TIME_UP, 0), run.endsAt()));
      for (Duration before : block.warnings()) {
        Instant due = run.endsAt().minus(before);
        int seconds = Math.toIntExact(before.toSeconds());
        if (due.isAfter(run.setAt()) && !run.warned().contains(seconds))
          timers.add(new Timer(key(session, room, run, TimerKind.WARNING, seconds), due));
      }
    });
    timers.addAll(Sealing.timers(session));
    timers.addAll(Phases.timers(session));
    return timers;
  }

  private static TimerKey key(Session.Opened session, Room room, BlockRun run, TimerKind kind, int detail) {
    return new TimerKey(session.house().session(), run.block().value(), room, kind, detail, run.generation());
  }

  /** A timer that is late, or comes twice, finds another generation or its effect done, and does nothing. */
  static Decision<SessionEvent> due(Session.Opened session, TimerKey timer, Instant now) {
    return switch (session) {
      case Session.Lobby lobby -> timer.kind() == TimerKind.START && wanted(lobby).stream()
          .anyMatch(t -> !t.due().isAfter(now))
              ? Decision.accept(Steering.start(lobby, Course.NOT_BEGUN, StepKind.START,
                  lobby.house().script().blocks().getFirst(), now))
              : Decision.already();
      case Session.Running running -> due(running, timer, now);
      case Session.Paused _,Session.Closed _ -> Decision.already();
    };
  }

  private static Decision<SessionEvent> due(Session.Running session, TimerKey timer, Instant now) {
    if (timer.kind() == TimerKind.SEAL)
      return Sealing.due(session, timer, now);
    if (timer.kind() == TimerKind.PHASE)
      return Phases.due(session, timer, now);
    BlockRun run = session.course().at().get(timer.room());
    if (run == null || run.generation() != timer.generation() || !run.block().value().equals(timer.block()))
      return Decision.already();
    return switch (timer.kind()) {
      case START, SEAL, PHASE, LOOK -> Decision.already();
      case WARNING -> run.warned().contains(timer.detail()) || run.timeUp() || tooLate(run, timer, now)
          ? Decision.already()
          : Decision.accept(new SessionEvent.TimeWarned(run.block(), timer.room(), timer.detail()));
      case TIME_UP -> run.timeUp() || now.isBefore(run.endsAt())
          ? Decision.already()
          : timeUp(session, run, timer.room(), now);
    };
  }

  private static boolean tooLate(BlockRun run, TimerKey timer, Instant now) {
    return now.isAfter(run.endsAt().minusSeconds(timer.detail()).plus(WARNING_STILL_TRUE));
  }

  private static Decision<SessionEvent> timeUp(Session.Running session, BlockRun run, Room room,
      Instant now) {
    List<SessionEvent> events = new ArrayList<>();
    events.add(new SessionEvent.TimeWasUp(run.block(), room));
    Block block = session.house().script().block(run.block());
    boolean others = session.course().at().entrySet().stream()
        .anyMatch(e -> !e.getKey().equals(room) && !e.getValue().timeUp());
    if ((block.advance() || session.house().setup().advance()) && !others
        && Steering.next(session, StepKind.ADVANCED,
            now) instanceof Decision.Accepted<SessionEvent>(var next))
      events.addAll(next);
    return Decision.accept(events);
  }
}
