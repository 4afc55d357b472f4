package nl.draaiboek.core.chat;

import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Countdown;

/** A piece of a card's text, by what it is; each platform sets it in its own way. Lines are plain text. */
public sealed interface ChatText {
  /** Stands above what follows. */
  record Heading(Line line) implements ChatText {}

  record Plain(Line line) implements ChatText {}

  /** Words that people read whole, as far as there is room for them. */
  record Passage(Line line) implements ChatText {}

  /** One of a list. */
  record Item(Line line) implements ChatText {}

  /** Until when something goes on; a platform that counts down itself does so. */
  record Until(Line line, Countdown countdown) implements ChatText {}

  /** What to do, as the script wrote it (Markdown). */
  record Instruction(Words markdown) implements ChatText {}
}
