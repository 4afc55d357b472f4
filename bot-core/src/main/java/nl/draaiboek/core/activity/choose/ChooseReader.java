package nl.draaiboek.core.activity.choose;

import java.util.Optional;
import java.util.function.Function;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.note.NoteId;

/** Reads what people ask while they choose. */
final class ChooseReader {
  private ChooseReader() {}

  static Optional<ChooseCommand> read(Action action) {
    String words = PlainText.of(action.answer("words"));
    return switch (action.verb()) {
      case "propose" -> Optional.of(new ChooseCommand.Propose(action.target(), words));
      case "agree" -> onNote(action, ChooseCommand.Agree::new);
      case "disagree" -> onNote(action, ChooseCommand.Disagree::new);
      case "choose" -> onNote(action, ChooseCommand.Settle::new);
      case "change" -> onNote(action, note -> new ChooseCommand.Change(note, words));
      case "withdraw" -> onNote(action, ChooseCommand.Withdraw::new);
      case "clear" -> Optional.of(new ChooseCommand.Clear(action.target()));
      default -> Optional.empty();
    };
  }

  private static Optional<ChooseCommand> onNote(Action action, Function<NoteId, ChooseCommand> then) {
    return Optional.of(
        Targets.number(action).map(NoteId::new).map(then).orElse(new ChooseCommand.Unclear()));
  }
}
