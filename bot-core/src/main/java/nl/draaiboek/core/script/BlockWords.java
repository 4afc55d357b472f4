package nl.draaiboek.core.script;

import nl.draaiboek.core.language.Words;

/**
 * A block's words, each may be empty but the title.
 *
 * @param instruction what to do, 1-5 lines of Markdown
 * @param more        for who wants to read on: why, examples
 * @param facilitator notes for the facilitator alone
 * @param materials   what must be there
 */
public record BlockWords(Words title, Words instruction, Words more, Words facilitator, Words materials) {
  public BlockWords {
    if (title.isEmpty())
      throw new IllegalArgumentException("a block has a title");
  }

  BlockWords instructing(Words other) {
    return new BlockWords(title, other, more, facilitator, materials);
  }
}
