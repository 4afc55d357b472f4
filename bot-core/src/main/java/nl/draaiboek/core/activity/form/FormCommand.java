package nl.draaiboek.core.activity.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Targets;

/** What people may ask of a form. */
sealed interface FormCommand {
  Pattern BASED = Pattern.compile("(.*?)(?:\\.([0-9]{1,5}))?");

  /** @param based the number of the version that its writer had before them; 0 for none */
  record Fill(String field, int based, String words) implements FormCommand {}

  /** Of several versions this one stays. */
  record Keep(int version) implements FormCommand {}

  /** This version stays, too. */
  record KeepBoth(int version) implements FormCommand {}

  record AddStep(String field, String words) implements FormCommand {}

  /** @param based the number of the newest change to the list that its writer had before them */
  record ChangeStep(String field, int step, int based, String words) implements FormCommand {}

  /** @param place where the step stood when it was asked, from 1 */
  record MoveStep(int step, int place, boolean up) implements FormCommand {}

  record RemoveStep(int step) implements FormCommand {}

  record PutBack(int step) implements FormCommand {}

  static Optional<FormCommand> read(Action action) {
    Matcher target = BASED.matcher(action.target().replace('\n', ' '));
    String what = target.matches() ? target.group(1) : "";
    int number = target.group(2) == null ? 0 : Integer.parseInt(target.group(2));
    String words = PlainText.of(action.answer("words"));
    return switch (action.verb()) {
      case "fill" -> Optional.of(new Fill(what, number, words));
      case "keep" -> Optional.of(new Keep(Targets.number(action).orElse(0)));
      case "keep-both" -> Optional.of(new KeepBoth(Targets.number(action).orElse(0)));
      case "add" -> Optional.of(new AddStep(action.target(), words.replace('\n', ' ')));
      case "change" ->
        Optional.of(new ChangeStep(what, Targets.number(action.answer("step")).orElse(0), number,
            words.replace('\n', ' ')));
      case "up" -> Optional.of(new MoveStep(Targets.number(what).orElse(0), number, true));
      case "down" -> Optional.of(new MoveStep(Targets.number(what).orElse(0), number, false));
      case "remove" -> Optional.of(new RemoveStep(Targets.number(action).orElse(0)));
      case "put-back" -> Optional.of(new PutBack(Targets.number(action).orElse(0)));
      default -> Optional.empty();
    };
  }
}
