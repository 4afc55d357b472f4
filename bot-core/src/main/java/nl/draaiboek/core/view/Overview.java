package nl.draaiboek.core.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.Countdown;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.session.Agenda;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.BlockRun;
import nl.draaiboek.core.session.Course;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Situations;

/**
 * All that a facilitator sees at a glance.
 *
 * @param now    the block where the day is; empty before the first and after the last
 * @param next   the block that "next" starts; empty when there is none
 * @param step   the number of the last step, for the address of "next"
 * @param clock  of the rooms that are furthest behind
 * @param undo   what can be taken back, and until when
 * @param tables each with how far it is
 * @param plenary how far all together are, in a plenary block
 * @param people who is here, in the order in which they came
 * @param calls  tables that asked for a facilitator, longest waiting first
 */
public record Overview(Agenda agenda, Optional<Block> now, Optional<Block> next, int step,
    Optional<Countdown> clock,
    boolean timeUp, boolean paused, Optional<Undo> undo, List<TableGlance> tables, Progress plenary,
    List<Attendee> people, List<Room> calls) {
  public Overview {
    tables = List.copyOf(tables);
    people = List.copyOf(people);
    calls = List.copyOf(calls);
  }

  /** @return the blocks that can go in several ways and have not begun, in order */
  public List<Block> choices() {
    return agenda.items().stream().filter(Agenda.Item::open).map(Agenda.Item::block).toList();
  }

  /** The last step, which can be taken back until {@code until}. */
  public record Undo(Course.StepTaken step, Instant until) {}

  /**
   * A table at a glance.
   *
   * @param block where it is; empty while all are together
   */
  public record TableGlance(Room table, List<Attendee> people, Optional<Block> block,
      Optional<Countdown> clock,
      boolean ready, boolean timeUp, Progress progress) {
    public TableGlance {
      people = List.copyOf(people);
    }
  }

  /**
   * Looks over a session.
   *
   * @param session from the lobby on
   * @param now     the moment
   */
  public static Overview of(Session.Opened session, Instant now) {
    Agenda agenda = Agenda.of(session, now);
    var circle = session.circle();
    List<Room> calls = circle.calls().entrySet().stream().sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
    if (!(session instanceof Session.Going going))
      return new Overview(agenda, Optional.empty(), first(session), 0, Optional.empty(), false, false,
          Optional.empty(), circle.tables().stream().map(t -> idle(session, t)).toList(), Progress.NONE,
          circle.present(), calls);
    Course course = going.course();
    var script = going.house().script();
    BlockRun here = course.hindmost(script);
    Block block = script.block(here.block());
    return new Overview(agenda, Optional.of(block), course.after(script, here.block()), course.steps(),
        RoomCard.clock(going, here), here.timeUp(), going instanceof Session.Paused, undo(course, now),
        circle.tables().stream().map(t -> table(going, t)).toList(),
        block.place() == Place.TABLES ? Progress.NONE : progress(going, block, Room.PLENARY),
        circle.present(), calls);
  }

  private static Optional<Block> first(Session.Opened session) {
    return session instanceof Session.Lobby lobby
        ? Optional.of(lobby.house().script().blocks().getFirst())
        : Optional.empty();
  }

  private static Optional<Undo> undo(Course course, Instant now) {
    return course.last().map(step -> new Undo(step, step.undoUntil()))
        .filter(undo -> !now.isAfter(undo.until()));
  }

  private static TableGlance idle(Session.Opened session, Room table) {
    return new TableGlance(table, session.circle().at(table), Optional.empty(), Optional.empty(), false,
        false,
        Progress.NONE);
  }

  private static TableGlance table(Session.Going going, Room table) {
    BlockRun run = going.course().at().get(table);
    if (run == null)
      return idle(going, table);
    Block block = going.house().script().block(run.block());
    return new TableGlance(table, going.circle().at(table), Optional.of(block), RoomCard.clock(going, run),
        run.ready(), run.timeUp(), progress(going, block, table));
  }

  /** One progress for all activities of a block: counts by sign, and everyone whom any of them waits for. */
  private static Progress progress(Session.Going going, Block block, Room room) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<PersonId> waiting = new ArrayList<>();
    List<Integer> cards = new ArrayList<>();
    for (ActivitySpec spec : block.activities()) {
      ActivityKey key = new ActivityKey(block.id(), spec.id(), room);
      var activity = going.work().activity(key);
      var situation = Situations.of(going, key);
      if (activity.isEmpty() || situation.isEmpty())
        continue;
      Progress progress = activity.get().progress(situation.get());
      progress.counts().forEach(c -> counts.merge(c.sign(), c.number(), Integer::sum));
      progress.waitingOn().stream().filter(p -> !waiting.contains(p)).forEach(waiting::add);
      cards.addAll(progress.cardsLeft());
    }
    return new Progress(
        counts.entrySet().stream().map(e -> new Progress.Count(e.getKey(), e.getValue())).toList(),
        waiting, cards);
  }
}
