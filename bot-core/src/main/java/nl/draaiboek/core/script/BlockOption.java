package nl.draaiboek.core.script;

import java.time.Duration;
import java.util.List;
import nl.draaiboek.core.language.Words;

/**
 * One of the ways in which a block can go, for the facilitator to choose.
 *
 * @param id          its name within the block
 * @param title       what it is called to who chooses
 * @param instruction what people read when it is chosen
 * @param warnings    how long before its end to warn, longest first
 */
public record BlockOption(String id, Words title, Words instruction, Duration length, Place place,
    List<ActivitySpec> activities, List<Duration> warnings) {
  public BlockOption {
    activities = List.copyOf(activities);
    warnings = List.copyOf(warnings);
    if (title.isEmpty())
      throw new IllegalArgumentException("an option has a title: " + id);
    if (length.isNegative())
      throw new IllegalArgumentException("an option's length is not negative: " + id);
  }

  /** @return the same way to go, longer or shorter */
  BlockOption lasting(Duration other) {
    return new BlockOption(id, title, instruction, other, place, activities, warnings);
  }
}
