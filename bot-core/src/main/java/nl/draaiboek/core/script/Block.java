package nl.draaiboek.core.script;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.draaiboek.core.language.Words;

/**
 * A part of the day.
 *
 * @param length   planned; zero for the end
 * @param start    a fixed wall-clock start, where the script or the set-up wants one (a lunch that is served)
 * @param buffer   slack: an overrun eats it first
 * @param advance  goes on by itself when its time is up
 * @param warnings how long before its end to warn, longest first
 * @param options  the ways in which it can go; empty where there is one
 * @param chosen   which of them it goes: what the block holds is that option's; empty where there are none
 */
public record Block(BlockId id, Duration length, Place place, List<ActivitySpec> activities, BlockWords words,
    Optional<LocalTime> start, boolean buffer, boolean advance, List<Duration> warnings,
    List<BlockOption> options, Optional<String> chosen) {
  public Block {
    activities = List.copyOf(activities);
    warnings = List.copyOf(warnings);
    options = List.copyOf(options);
    if (length.isNegative())
      throw new IllegalArgumentException("a block's length is not negative: " + id);
    if (activities.stream().map(ActivitySpec::id).distinct().count() < activities.size())
      throw new IllegalArgumentException("two activities of block " + id + " have the same id");
  }

  /** A block that can go in one way. */
  public Block(BlockId id, Duration length, Place place, List<ActivitySpec> activities, BlockWords words,
      Optional<LocalTime> start, boolean buffer, boolean advance, List<Duration> warnings) {
    this(id, length, place, activities, words, start, buffer, advance, warnings, List.of(), Optional.empty());
  }

  /** @return the option of that id */
  public Optional<BlockOption> option(String option) {
    return options.stream().filter(o -> o.id().equals(option)).findFirst();
  }

  /** @return the same block, going in one of its ways */
  public Block choosing(BlockOption option) {
    return new Block(id, option.length(), option.place(), option.activities(),
        words.instructing(option.instruction()), start, buffer, advance, option.warnings(), options,
        Optional.of(option.id()));
  }

  /** @return the same block with these ways in which it can go, the first of them chosen */
  public Block offering(List<BlockOption> ways) {
    return new Block(id, length, place, activities, words, start, buffer, advance, warnings, ways,
        Optional.empty()).choosing(ways.getFirst());
  }

  /** @return the activity of that id */
  public Optional<ActivitySpec> activity(String activity) {
    return activities.stream().filter(a -> a.id().equals(activity)).findFirst();
  }

  public Words title() {
    return words.title();
  }

  /** @return the same block with another length */
  public Block lasting(Duration other) {
    return new Block(id, other, place, activities, words, start, buffer, advance, warnings,
        options, chosen);
  }

  /**
   * The same block, longer or shorter, and each other way in which it can go as much.
   *
   * @param other how long it lasts itself
   * @param scale for a way that is longer or shorter than the block
   */
  Block stretched(Duration other, UnaryOperator<Duration> scale) {
    List<BlockOption> ways = options.stream()
        .map(way -> way.lasting(way.length().equals(length) ? other : scale.apply(way.length()))).toList();
    return new Block(id, other, place, activities, words, start, buffer, advance, warnings, ways, chosen);
  }

  /** @return the same block, with a fixed start on the clock or without one */
  public Block starting(Optional<LocalTime> at) {
    return new Block(id, length, place, activities, words, at, buffer, advance, warnings, options, chosen);
  }
}
