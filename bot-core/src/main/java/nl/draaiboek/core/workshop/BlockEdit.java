package nl.draaiboek.core.workshop;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;

/**
 * A block as someone wants it.
 *
 * @param length of the way in which it goes
 * @param start  a fixed start; empty where it begins when the one before it ends
 * @param option the way in which it goes first; empty where it goes one way
 * @param texts  those that are to be as they stand here; what is not here stays
 * @param prompts texts of its activities, by {@code activity.name}, such as {@code notes.prompt}
 */
public record BlockEdit(BlockId id, Duration length, Optional<LocalTime> start, Optional<String> option,
    Map<BlockText, String> texts, Map<String, String> prompts) {
  /** As the schema of scripts has it. */
  public static final int MOST_MINUTES = 480;

  public BlockEdit {
    texts = Map.copyOf(texts);
    prompts = Map.copyOf(prompts);
    if (length.isNegative() || length.toMinutes() > MOST_MINUTES)
      throw new IllegalArgumentException("a block lasts 0 to " + MOST_MINUTES + " minutes: " + length);
  }

  /** @return the block with this length, start and way of going; its words as they were */
  Block on(Block block) {
    return option.flatMap(block::option).map(block::choosing).orElse(block).lasting(length).starting(start);
  }
}
