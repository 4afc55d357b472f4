package nl.draaiboek.core.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;

/** Decides how the day goes on. */
final class Steering {
  /** What is taken off may not leave less than this. */
  private static final Duration SHORTEST = Duration.ofMinutes(1);

  private Steering() {}

  static Decision<SessionEvent> decide(Session.Opened session, SessionCommand.Steer command, Moment moment) {
    Room asked = command instanceof SessionCommand.Next(Room room, _)
        ? room
        : command instanceof SessionCommand.Extend(Room room, _) ? room : Room.PLENARY;
    boolean may = asked.isTable()
        ? session.circle().leads(moment.actor(), asked)
        : session.circle().isFacilitator(moment.actor());
    if (!may)
      return Decision.forbid(SessionPhrase.ONLY_FACILITATOR);
    return switch (session) {
      case Session.Lobby lobby -> fromLobby(lobby, command, moment.now());
      case Session.Going going -> going(going, command, moment.now());
      case Session.Closed _ -> Decision.refuse(SessionPhrase.OVER);
    };
  }

  private static Decision<SessionEvent> fromLobby(Session.Lobby lobby, SessionCommand.Steer command,
      Instant now) {
    return switch (command) {
      case SessionCommand.Next(Room room, var seen) -> room.isTable() || seen.filter(s -> s != 0).isPresent()
          ? Decision.refuse(SessionPhrase.NOT_STARTED)
          : Decision.accept(
              start(lobby, Course.NOT_BEGUN, StepKind.START,
                  lobby.house().script().blocks().getFirst(), now));
      case SessionCommand.Jump(BlockId block) -> jump(Course.NOT_BEGUN, lobby, block, now);
      case SessionCommand.Close() -> Decision.accept(new SessionEvent.SessionClosed(now));
      case SessionCommand.Back _,SessionCommand.Pause _,SessionCommand.Resume _,SessionCommand.Extend _,SessionCommand.Shorten _,SessionCommand.Skip _,SessionCommand.Undo _ ->
        Decision.refuse(SessionPhrase.NOT_STARTED);
    };
  }

  private static Decision<SessionEvent> going(Session.Going going, SessionCommand.Steer command,
      Instant now) {
    Course course = going.course();
    Script script = going.house().script();
    return switch (command) {
      case SessionCommand.Next(Room room, var seen) -> seen.filter(s -> s != course.steps()).isPresent()
          ? Decision.already()
          : room.isTable() ? nextOfTable(going, room, now) : next(going, StepKind.NEXT, now);
      case SessionCommand.Back() -> back(going, now);
      case SessionCommand.Jump(BlockId block) -> jump(course, going, block, now);
      case SessionCommand.Pause() -> going instanceof Session.Paused
          ? Decision.refuse(SessionPhrase.PAUSED_ALREADY)
          : Decision.accept(new SessionEvent.SessionPaused(course.steps() + 1, now));
      case SessionCommand.Resume() -> going instanceof Session.Paused
          ? Decision.accept(new SessionEvent.SessionResumed(course.steps() + 1, now))
          : Decision.refuse(SessionPhrase.NOT_PAUSED);
      case SessionCommand.Extend(Room room, Duration by) -> extend(going, room, by, now);
      case SessionCommand.Shorten(BlockId block, Duration by) -> shorten(course, script, block, by, now);
      case SessionCommand.Skip(BlockId block) -> skip(going, block, now);
      case SessionCommand.Undo() -> undo(course, now);
      case SessionCommand.Close() -> Decision.accept(new SessionEvent.SessionClosed(now));
    };
  }

  /** The rooms that are furthest behind go on; those ahead stay, unless the next block is for all together. */
  static Decision<SessionEvent> next(Session.Going going, StepKind how, Instant now) {
    Course course = going.course();
    Script script = going.house().script();
    BlockRun here = course.hindmost(script);
    Optional<Block> next = course.after(script, here.block());
    while (next.isPresent() && PlannedEnd.isEaten(going, next.get(), now))
      next = course.after(script, next.get().id());
    if (next.isEmpty())
      return Decision.refuse(SessionPhrase.LAST_BLOCK);
    Block block = next.get();
    List<Room> rooms = block.place() == Place.TABLES
        ? course.together()
            ? going.circle().tables()
            : going.circle().tables().stream().filter(t -> isBefore(course, script, t, block)).toList()
        : List.of(Room.PLENARY);
    return Decision.accept(started(going, course, how, block, rooms, now));
  }

  private static boolean isBefore(Course course, Script script, Room table, Block block) {
    BlockRun run = course.at().get(table);
    return run == null || script.indexOf(run.block()) < script.indexOf(block.id());
  }

  private static Decision<SessionEvent> nextOfTable(Session.Going going, Room table, Instant now) {
    Course course = going.course();
    BlockRun run = course.at().get(table);
    if (run == null)
      return course.together()
          ? Decision.refuse(SessionPhrase.NOT_AT_TABLES)
          : Decision.refuse(SessionPhrase.NO_SUCH_TABLE, "table", table.number());
    Optional<Block> next = course.after(going.house().script(), run.block());
    if (next.isEmpty() || next.get().place() != Place.TABLES)
      return Decision.refuse(SessionPhrase.NEXT_IS_TOGETHER);
    return Decision.accept(started(going, course, StepKind.NEXT, next.get(), List.of(table), now));
  }

  private static Decision<SessionEvent> back(Session.Going going, Instant now) {
    Course course = going.course();
    Script script = going.house().script();
    int here = script.indexOf(course.hindmost(script).block());
    for (int i = here - 1; i >= 0; i--) {
      Block block = script.blocks().get(i);
      if (!course.dropped().contains(block.id()))
        return Decision.accept(start(going, course, StepKind.BACK, block, now));
    }
    return Decision.refuse(SessionPhrase.FIRST_BLOCK);
  }

  private static Decision<SessionEvent> jump(Course course, Session.Opened session, BlockId id, Instant now) {
    return session.house().script().find(id)
        .map(block -> Decision
            .<SessionEvent>accept(start(session, course, StepKind.JUMP, block, now)))
        .orElseGet(() -> Decision.refuse(SessionPhrase.NO_SUCH_BLOCK));
  }

  private static Decision<SessionEvent> extend(Session.Going going, Room room, Duration by, Instant now) {
    Course course = going.course();
    List<Room> rooms = room.isTable() && !course.together()
        ? List.of(room)
        : List.copyOf(course.at().keySet());
    for (Room each : rooms) {
      BlockRun run = course.at().get(each);
      if (run == null)
        return Decision.refuse(SessionPhrase.NO_SUCH_TABLE, "table", each.number());
      Instant from = run.endsAt().isAfter(now) ? run.endsAt() : now;
      if (by.isNegative() && from.plus(by).isBefore(now))
        return Decision.refuse(SessionPhrase.TOO_SHORT);
    }
    return Decision.accept(new SessionEvent.BlockExtended(course.steps() + 1, rooms, by, now));
  }

  private static Decision<SessionEvent> shorten(Course course, Script script, BlockId id, Duration by,
      Instant now) {
    Optional<Block> block = script.find(id);
    if (block.isEmpty())
      return Decision.refuse(SessionPhrase.NO_SUCH_BLOCK);
    if (script.indexOf(id) <= script.indexOf(course.hindmost(script).block()))
      return Decision.refuse(SessionPhrase.PASSED_BLOCK);
    Duration length = course.length(block.get()).minus(by);
    if (length.compareTo(SHORTEST) < 0)
      return Decision.refuse(SessionPhrase.TOO_SHORT);
    return Decision.accept(new SessionEvent.BlockShortened(course.steps() + 1, id, length, now));
  }

  private static Decision<SessionEvent> skip(Session.Going going, BlockId id, Instant now) {
    Course course = going.course();
    Script script = going.house().script();
    if (script.find(id).isEmpty())
      return Decision.refuse(SessionPhrase.NO_SUCH_BLOCK);
    BlockId here = course.hindmost(script).block();
    if (id.equals(here))
      return next(going, StepKind.SKIP, now);
    if (script.indexOf(id) < script.indexOf(here))
      return Decision.refuse(SessionPhrase.PASSED_BLOCK);
    if (course.dropped().contains(id))
      return Decision.already();
    return Decision.accept(new SessionEvent.BlockDropped(course.steps() + 1, id, now));
  }

  private static Decision<SessionEvent> undo(Course course, Instant now) {
    return course.last().filter(l -> !now.isAfter(l.undoUntil()))
        .map(l -> Decision
            .<SessionEvent>accept(new SessionEvent.StepUndone(course.steps() + 1, l.number(), now)))
        .orElseGet(() -> Decision.refuse(SessionPhrase.NOTHING_TO_UNDO));
  }

  /** All rooms that a block is for start it together. */
  static SessionEvent start(Session.Opened session, Course course, StepKind how, Block block, Instant now) {
    List<Room> rooms = block.place() == Place.TABLES ? session.circle().tables() : List.of(Room.PLENARY);
    return started(session, course, how, block, rooms, now);
  }

  private static SessionEvent started(Session.Opened session, Course course, StepKind how, Block block,
      List<Room> rooms, Instant now) {
    return new SessionEvent.BlockStarted(course.steps() + 1, how, block.id(), rooms, now,
        PlannedEnd.of(session, course, block, now));
  }
}
