package nl.draaiboek.core.engine;

import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Refusal;

/** The answer to one person, given only after what they did is on disk. */
public sealed interface Reply {
  /** Stored; {@code line} says so where what they see does not. */
  record Noted(Optional<Line> line) implements Reply {}

  /** The same came in before and had its effect then. */
  record Again() implements Reply {}

  /** Not done, and nothing stored; the refusal says what helps. */
  record Refused(Refusal refusal) implements Reply {}

  /** Not done through a fault of ours; {@code code} stands in the log too. */
  record Failed(String code) implements Reply {}
}
