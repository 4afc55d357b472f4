package nl.draaiboek.core.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Script;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * How the day goes: where each room is, and what was gone through.
 *
 * @param steps   how many steps were taken
 * @param at      what each room does now: the plenary alone, or every table
 * @param ran     what is over, oldest first
 * @param lengths later blocks that were made shorter
 * @param dropped later blocks that will be passed over
 * @param last    the last step, for taking it back
 */
public record Course(int steps, TreePMap<Room, BlockRun> at, PVector<Ran> ran,
    TreePMap<BlockId, Duration> lengths,
    PSet<BlockId> dropped, Optional<StepTaken> last) {
  static final Course NOT_BEGUN = new Course(0, TreePMap.empty(), TreePVector.empty(), TreePMap.empty(),
      HashTreePSet.empty(), Optional.empty());

  /** A block as it ran in a room. */
  public record Ran(BlockId block, Room room, Instant from, Instant to) {}

  /**
   * A step that can be taken back.
   *
   * @param before      how the day stood
   * @param pausedSince whether and since when its clock stood still
   */
  public record StepTaken(int number, StepKind how, Instant at, Course before,
      Optional<Instant> pausedSince) {
    /** People advance by accident; after this long a step is meant. */
    static final Duration UNDO_FOR = Duration.ofSeconds(60);

    /** @return the last moment at which it can be taken back */
    public Instant undoUntil() {
      return at.plus(UNDO_FOR);
    }
  }

  /** @return what this room does now; a table follows the plenary when all are together */
  public Optional<BlockRun> now(Room room) {
    BlockRun plenary = at.get(Room.PLENARY);
    return Optional.ofNullable(plenary != null ? plenary : at.get(room));
  }

  /** @return whether all are together */
  public boolean together() {
    return at.containsKey(Room.PLENARY);
  }

  /** @return the block of the rooms that are furthest behind: where the day is */
  public BlockRun hindmost(Script script) {
    return at.values().stream()
        .min(
            Comparator.<BlockRun>comparingInt(r -> script.indexOf(r.block())).thenComparing(BlockRun::endsAt))
        .orElseThrow();
  }

  /** @return the rooms that do this block now */
  public List<Room> rooms(BlockId block) {
    return at.entrySet().stream().filter(e -> e.getValue().block().equals(block))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  /** @return how long a block that has not started will last */
  public Duration length(Block block) {
    return lengths.getOrDefault(block.id(), block.length());
  }

  /** @return the block after this one that is not passed over */
  public Optional<Block> after(Script script, BlockId block) {
    return script.blocks().stream().skip(script.indexOf(block) + 1L).filter(b -> !dropped.contains(b.id()))
        .findFirst();
  }

  Course withoutLast() {
    return new Course(steps, at, ran, lengths, dropped, Optional.empty());
  }

  Course with(TreePMap<Room, BlockRun> now) {
    return new Course(steps, now, ran, lengths, dropped, last);
  }

  Course run(Room room, java.util.function.UnaryOperator<BlockRun> change) {
    BlockRun run = at.get(room);
    return run == null ? this : with(at.plus(room, change.apply(run)));
  }
}
