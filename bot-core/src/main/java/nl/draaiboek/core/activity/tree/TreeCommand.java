package nl.draaiboek.core.activity.tree;

import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.note.NoteId;

/** What people may ask on the way; {@code step} is the number of the step that they saw, so that an old press does nothing. */
public sealed interface TreeCommand {
  /** @param yes empty where they chose neither */
  record Propose(int step, Optional<Boolean> yes, String words) implements TreeCommand {}

  record Withdraw(NoteId note) implements TreeCommand {}

  record CastVote(int step, boolean yes) implements TreeCommand {}

  record Count(int step) implements TreeCommand {}

  record Settle(int step, boolean yes) implements TreeCommand {}

  record Back(int step) implements TreeCommand {}

  static Optional<TreeCommand> read(Action action) {
    int number = Targets.number(action).orElse(0);
    return switch (action.verb()) {
      case "propose" -> Optional
          .of(new Propose(number, yesOrNo(action.answer("answer")), PlainText.of(action.answer("words"))));
      case "withdraw" -> Optional.of(new Withdraw(new NoteId(Math.max(1, number))));
      case "yes" -> Optional.of(new CastVote(number, true));
      case "no" -> Optional.of(new CastVote(number, false));
      case "count" -> Optional.of(new Count(number));
      case "settle-yes" -> Optional.of(new Settle(number, true));
      case "settle-no" -> Optional.of(new Settle(number, false));
      case "back" -> Optional.of(new Back(number));
      default -> Optional.empty();
    };
  }

  private static Optional<Boolean> yesOrNo(String answer) {
    return switch (answer) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
