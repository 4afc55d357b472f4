package nl.draaiboek.core.session;

import java.time.Duration;
import java.time.Instant;
import nl.draaiboek.core.script.BlockId;
import org.pcollections.PSet;

/**
 * A block as it runs in a room.
 *
 * @param start      the number of the step that started it; buttons carry it, so that an old one is known
 * @param generation the number of the step that last set its end; its timers carry it
 * @param setAt      when that was; warnings from before it are not given any more
 * @param warned     the warnings that were given, in seconds before the end
 * @param ready      whether the table said that it is ready
 * @param stood      how long its clock stood still, without the pause that goes on
 */
public record BlockRun(BlockId block, int start, int generation, Instant startedAt, Instant setAt,
    Instant endsAt,
    boolean timeUp, PSet<Integer> warned, boolean ready, Duration stood) {
  BlockRun endingAt(Instant end, int step, Instant at) {
    return new BlockRun(block, start, step, startedAt, at, end, timeUp && !end.isAfter(at), warned, ready,
        stood);
  }

  /** @return the same, gone on with after its clock stood still for so long */
  BlockRun resumed(Duration still, int step, Instant at) {
    BlockRun later = endingAt(endsAt.plus(still), step, at);
    return new BlockRun(block, start, step, startedAt, at, later.endsAt, later.timeUp, warned, ready,
        stood.plus(still));
  }

  BlockRun withGeneration(int step) {
    return new BlockRun(block, start, step, startedAt, setAt, endsAt, timeUp, warned, ready, stood);
  }

  BlockRun warned(int secondsLeft) {
    return new BlockRun(block, start, generation, startedAt, setAt, endsAt, timeUp, warned.plus(secondsLeft),
        ready, stood);
  }

  BlockRun withTimeUp() {
    return new BlockRun(block, start, generation, startedAt, setAt, endsAt, true, warned, ready, stood);
  }

  BlockRun ready(boolean now) {
    return new BlockRun(block, start, generation, startedAt, setAt, endsAt, timeUp, warned, now, stood);
  }

  /** @return from its start to its end, with what was added or taken */
  public Duration length() {
    return Duration.between(startedAt, endsAt);
  }
}
