package nl.draaiboek.core.activity.circle;

import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Targets;

/** What people may ask of a circle; {@code step} is what they saw, so that pressing twice counts once. */
public sealed interface CircleCommand {
  record Done(Optional<Integer> step) implements CircleCommand {}

  record Later(Optional<Integer> step) implements CircleCommand {}

  record Back(Optional<Integer> step) implements CircleCommand {}

  record StepIn(Optional<Integer> step) implements CircleCommand {}

  record StepOut(Optional<Integer> step) implements CircleCommand {}

  record ComeForward(Optional<Integer> step) implements CircleCommand {}

  record GoBack(Optional<Integer> step) implements CircleCommand {}

  /** Says it, or changes what one said. */
  record Write(String words) implements CircleCommand {}

  record Withdraw() implements CircleCommand {}

  record ShowChain() implements CircleCommand {}

  static Optional<CircleCommand> read(Action action) {
    Optional<Integer> step = Targets.number(action);
    return Optional.ofNullable(switch (action.verb()) {
      case "done" -> new Done(step);
      case "later" -> new Later(step);
      case "back" -> new Back(step);
      case "step-in" -> new StepIn(step);
      case "step-out" -> new StepOut(step);
      case "forward" -> new ComeForward(step);
      case "go-back" -> new GoBack(step);
      case "write" -> new Write(PlainText.oneLine(action.answer("words")));
      case "withdraw" -> new Withdraw();
      case "show-chain" -> new ShowChain();
      default -> null;
    });
  }
}
