package nl.draaiboek.core.desk;

import java.util.Optional;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.language.Line;

/** What one person is told of what they did. */
public final class Answers {
  private Answers() {}

  /** @return the sentence; empty where what they see says enough */
  public static Optional<Line> words(Reply reply) {
    return switch (reply) {
      case Reply.Noted(var line) -> line;
      case Reply.Again() -> Optional.empty();
      case Reply.Refused(var refusal) -> Optional.of(refusal.line());
      case Reply.Failed(String code) -> Optional.of(Line.of(DeskPhrase.FAULT, "code", code));
    };
  }
}
