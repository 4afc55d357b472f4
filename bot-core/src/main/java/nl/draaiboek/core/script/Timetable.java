package nl.draaiboek.core.script;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A script on the clock.
 *
 * @param rows one for each block, in their order
 */
public record Timetable(List<Row> rows) {
  public Timetable {
    rows = List.copyOf(rows);
  }

  /**
   * When a block is planned.
   *
   * @param free how long nothing is planned before it, where its start is fixed; else zero
   * @param over how long what goes before it lasts beyond its fixed start; else zero
   */
  public record Row(Block block, LocalTime start, LocalTime end, Duration free, Duration over) {}

  /**
   * Plans it; a block with a fixed start begins then, whatever goes before it.
   *
   * @param begins when the first block begins, unless that has a fixed start
   */
  public static Timetable of(Script script, LocalTime begins) {
    List<Row> rows = new ArrayList<>();
    LocalTime clock = begins;
    for (Block block : script.blocks()) {
      LocalTime reached = clock;
      Optional<LocalTime> fixed = block.start().filter(_ -> !rows.isEmpty());
      clock = block.start().orElse(reached);
      rows.add(new Row(block, clock, clock.plus(block.length()),
          fixed.filter(reached::isBefore).map(at -> Duration.between(reached, at)).orElse(Duration.ZERO),
          fixed.filter(reached::isAfter).map(at -> Duration.between(at, reached)).orElse(Duration.ZERO)));
      clock = clock.plus(block.length());
    }
    return new Timetable(rows);
  }

  /** @return when its first block begins */
  public LocalTime begins() {
    return rows.getFirst().start();
  }

  /** @return when its last block ends */
  public LocalTime ends() {
    return rows.getLast().end();
  }

  /** @return the longest time on end without a pause */
  public Duration longestWithoutPause() {
    Duration longest = Duration.ZERO;
    Duration since = Duration.ZERO;
    for (Row row : rows) {
      since = isPause(row.block()) ? Duration.ZERO : since.plus(row.block().length());
      longest = since.compareTo(longest) > 0 ? since : longest;
    }
    return longest;
  }

  private static boolean isPause(Block block) {
    return block.activities().stream().anyMatch(activity -> activity.kind().equals("pause"));
  }
}
