package nl.draaiboek.core.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Course.Ran;

/**
 * The plan against the clock.
 *
 * @param plannedEnd  when the day ends according to plan
 * @param expectedEnd when it will end as it goes now, after the slack has taken what it can; a locked end stays
 * @param behind      how far what goes on now will end after its plan; negative when ahead
 * @param absorbed    what the slack that is still to come takes of it
 * @param offers      later blocks that could be shorter, enough to end in time together; empty where that is not needed
 */
public record Agenda(List<Item> items, Instant plannedEnd, Instant expectedEnd, Duration behind,
    Duration absorbed,
    List<Offer> offers) {
  /** Nobody feels less than this. */
  private static final Duration NOTICEABLE = Duration.ofSeconds(30);

  public Agenda {
    items = List.copyOf(items);
    offers = List.copyOf(offers);
  }

  public enum State {
    DONE,
    NOW,
    LATER,
    DROPPED
  }

  /**
   * A block of the day.
   *
   * @param start  when it started, or will as it goes now
   * @param length how long it took, or will
   * @param begun  whether anything of it has begun in any room, however the day stands now
   */
  public record Item(Block block, Instant plannedStart, Duration planned, Instant start, Duration length,
      State state, boolean begun) {
    /** @return whether it can still be chosen how it goes */
    public boolean open() {
      return !begun && state == State.LATER && !block.options().isEmpty();
    }
  }

  /** This block could be this much shorter. */
  public record Offer(BlockId block, Duration by) {}

  /** @return how late the day will end: after the slack */
  public Duration overrun() {
    return Duration.between(plannedEnd, expectedEnd);
  }

  /** @return whether anybody would notice that the day runs late or early */
  public boolean onTime() {
    return behind.abs().compareTo(NOTICEABLE) < 0;
  }

  /**
   * Holds the plan against the clock.
   *
   * @param session from the lobby on
   * @param now     the moment
   */
  public static Agenda of(Session.Opened session, Instant now) {
    return new Reckoning(session, now).agenda();
  }

  /** One pass over the day, from its first block to its last. */
  private static final class Reckoning {
    private final Session.Opened session;
    private final Instant now;
    private final Script script;
    private final Course course;
    private final ZoneId zone;
    private final List<Item> items = new ArrayList<>();
    private final Instant plannedStart;

    Reckoning(Session.Opened session, Instant now) {
      this.session = session;
      this.now = now;
      this.script = session.house().script();
      this.course = session instanceof Session.Begun begun ? begun.course() : Course.NOT_BEGUN;
      this.zone = session.house().setup().zone();
      this.plannedStart = session.house().setup().startsAt().or(this::firstStart).orElse(now);
    }

    private Optional<Instant> firstStart() {
      return java.util.stream.Stream.concat(course.ran().stream().map(Ran::from),
          course.at().values().stream().map(BlockRun::startedAt)).min(Instant::compareTo);
    }

    Agenda agenda() {
      int here = course.at().isEmpty() ? -1 : script.indexOf(course.hindmost(script).block());
      boolean closed = session instanceof Session.Closed;
      Instant planned = plannedStart;
      Instant expected = session instanceof Session.Lobby && now.isAfter(plannedStart) ? now : plannedStart;
      Duration late = Duration.ZERO;
      Duration behind = Duration.ZERO;
      Duration absorbed = Duration.ZERO;
      for (int i = 0; i < script.blocks().size(); i++) {
        Block block = script.blocks().get(i);
        Instant plan = fixedStart(block, planned);
        Item item = i < here || closed
            ? past(block, plan, expected)
            : i == here ? current(block, plan) : later(block, plan, expected, late);
        items.add(item);
        planned = plan.plus(block.length());
        expected = item.start().plus(item.length());
        if (i > here && block.buffer() && item.state() == State.LATER)
          absorbed = absorbed.plus(block.length().minus(item.length()));
        late = Duration.between(planned, expected);
        if (i == here)
          behind = late;
      }
      if (here < 0 && !closed && !items.isEmpty())
        behind = Duration.between(items.getFirst().plannedStart(), items.getFirst().start());
      Instant end = session.house().setup().lockedEnd() && expected.isAfter(planned) && planned.isAfter(now)
          ? planned
          : expected;
      return new Agenda(items, planned, end, behind, absorbed,
          closed ? List.of() : offers(here, Duration.between(planned, expected)));
    }

    private boolean begun(Block block) {
      return session.work().hasBegun(block.id());
    }

    private Instant fixedStart(Block block, Instant earliest) {
      return block.start().map(time -> on(earliest, time)).filter(fixed -> fixed.isAfter(earliest))
          .orElse(earliest);
    }

    private Instant on(Instant day, LocalTime time) {
      return ZonedDateTime.of(day.atZone(zone).toLocalDate(), time, zone).toInstant();
    }

    private Item past(Block block, Instant plan, Instant expected) {
      List<Ran> runs = course.ran().stream().filter(r -> r.block().equals(block.id())).toList();
      if (runs.isEmpty())
        return new Item(block, plan, block.length(), expected, Duration.ZERO, State.DROPPED, begun(block));
      Instant from = runs.stream().map(Ran::from).min(Instant::compareTo).orElseThrow();
      Instant to = runs.stream().map(Ran::to).max(Instant::compareTo).orElseThrow();
      return new Item(block, plan, block.length(), from, Duration.between(from, to), State.DONE,
          begun(block));
    }

    private Item current(Block block, Instant plan) {
      BlockRun run = course.hindmost(script);
      Instant reference = session instanceof Session.Paused paused ? paused.since() : now;
      Duration stood = Duration.between(reference, now);
      Instant end = (run.endsAt().isAfter(reference) ? run.endsAt() : reference).plus(stood);
      return new Item(block, plan, block.length(), run.startedAt(), Duration.between(run.startedAt(), end),
          State.NOW, begun(block));
    }

    private Item later(Block block, Instant plan, Instant expected, Duration late) {
      Instant start = fixedStart(block, expected);
      if (course.dropped().contains(block.id()))
        return new Item(block, plan, block.length(), start, Duration.ZERO, State.DROPPED, begun(block));
      Duration length = course.length(block);
      if (block.buffer() && late.isPositive())
        length = length.compareTo(late) > 0 ? length.minus(late) : Duration.ZERO;
      return new Item(block, plan, block.length(), start, length, State.LATER, begun(block));
    }

    /** Takes whole minutes off the longest later blocks first, at most a fifth of each, until the day ends in time. */
    private List<Offer> offers(int here, Duration overrun) {
      List<Offer> offers = new ArrayList<>();
      long minutes = (overrun.toSeconds() + 59) / 60;
      List<Item> candidates = items.stream().skip(here + 1L).filter(i -> i.state() == State.LATER)
          .filter(i -> !i.block().buffer() && i.length().toMinutes() >= 5)
          .sorted(java.util.Comparator.comparing(Item::length).reversed()).toList();
      for (Item item : candidates) {
        if (minutes <= 0)
          break;
        long by = Math.min(minutes, Math.max(1, item.length().toMinutes() / 5));
        offers.add(new Offer(item.block().id(), Duration.ofMinutes(by)));
        minutes -= by;
      }
      return offers;
    }
  }
}
