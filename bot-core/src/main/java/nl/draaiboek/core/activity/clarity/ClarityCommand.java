package nl.draaiboek.core.activity.clarity;

import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.note.NoteId;

/** What people may ask about the sentence; {@code step} is the number of the version that they saw. */
public sealed interface ClarityCommand {
  record Write(int step, String words) implements ClarityCommand {}

  record Take(NoteId note) implements ClarityCommand {}

  /** @param word a place in the sentence, from 1, or the word itself */
  record Mark(int step, String word) implements ClarityCommand {}

  record Unmark(int word) implements ClarityCommand {}

  record SayClear(int step) implements ClarityCommand {}

  record Settle(int step) implements ClarityCommand {}

  static Optional<ClarityCommand> read(Action action) {
    int number = Targets.number(action).orElse(0);
    return switch (action.verb()) {
      case "write" -> Optional.of(new Write(number, PlainText.oneLine(action.answer("words"))));
      case "take" -> Optional.of(new Take(new NoteId(Math.max(1, number))));
      case "mark" -> Optional.of(new Mark(number, PlainText.oneLine(action.answer("word"))));
      case "unmark" -> Optional.of(new Unmark(number));
      case "clear" -> Optional.of(new SayClear(number));
      case "settle" -> Optional.of(new Settle(number));
      default -> Optional.empty();
    };
  }
}
