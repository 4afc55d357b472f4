package nl.draaiboek.core.workshop;

import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.Block;

/** A text of a block that can be rewritten. */
public enum BlockText {
  TITLE,
  /** Where the block goes one way; each of several ways has its own, see {@link Prompts}. */
  INSTRUCTION,
  MORE,
  FACILITATOR,
  MATERIALS;

  /** @return what the block says there; empty words where it says nothing */
  public Words of(Block block) {
    return switch (this) {
      case TITLE -> block.words().title();
      case INSTRUCTION -> block.words().instruction();
      case MORE -> block.words().more();
      case FACILITATOR -> block.words().facilitator();
      case MATERIALS -> block.words().materials();
    };
  }
}
