package nl.draaiboek.core.script;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Words;

/**
 * A part of the day.
 *
 * @param length   planned; zero for the end
 * @param start    a fixed wall-clock start, where the script or the set-up wants one (a lunch that is served)
 * @param buffer   slack: an overrun eats it first
 * @param advance  goes on by itself when its time is up
 * @param warnings how long before its end to warn, longest first
 */
public record Block(BlockId id, Duration length, Place place, List<ActivitySpec> activities, BlockWords words,
    Optional<LocalTime> start, boolean buffer, boolean advance, List<Duration> warnings) {
  public Block {
    activities = List.copyOf(activities);
    warnings = List.copyOf(warnings);
    if (length.isNegative())
      throw new IllegalArgumentException("a block's length is not negative: " + id);
    if (activities.stream().map(ActivitySpec::id).distinct().count() < activities.size())
      throw new IllegalArgumentException("two activities of block " + id + " have the same id");
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
    return new Block(id, other, place, activities, words, start, buffer, advance, warnings);
  }
}
