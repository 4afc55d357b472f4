package nl.draaiboek.core.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Words;

/**
 * One activity of a block, as the script asks for it.
 *
 * @param id     its name within the block
 * @param kind   which way of working, e.g. {@code notes}
 * @param poster the sheet that it works on, where it shares one with other activities
 * @param from   activities whose notes it takes, as {@code block/activity}
 * @param words  its texts by name, e.g. {@code prompt} or {@code kind.yellow}
 */
public record ActivitySpec(String id, String kind, Settings settings, Optional<String> poster,
    List<String> from,
    Map<String, Words> words) {
  public ActivitySpec {
    if (!id.matches("[a-z0-9][a-z0-9-]{0,29}"))
      throw new IllegalArgumentException(
          "an activity's id is small letters, digits and dashes, at most 30: " + id);
    from = List.copyOf(from);
    words = Map.copyOf(words);
  }

  /** @return the text of that name; empty words where the script has none */
  public Words text(String name) {
    return words.getOrDefault(name, Words.NONE);
  }
}
