package nl.draaiboek.core.activity.agree;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.activity.Until;

/** What people may ask when they agree on something. */
public sealed interface AgreeCommand {
  /** @param owner {@code me}, {@code nobody} or a person's id; whoever asks where it is left out */
  record Agree(String words, String owner, Until until) implements AgreeCommand {
    /** What fits a reminder, in characters (UTF-16 units). */
    static final int MAX_CHARS = 300;
  }

  record TakeBack(int number) implements AgreeCommand {}

  static Optional<AgreeCommand> read(Action action) {
    return switch (action.verb()) {
      case "agree" -> Optional.of(new Agree(PlainText.oneLine(action.answer("words")), action.answer("owner"),
          until(action.answer("until"))));
      case "take-back" -> Optional.of(new TakeBack(Targets.number(action).orElse(0)));
      default -> Optional.empty();
    };
  }

  private static Until until(String name) {
    return Stream.of(Until.values()).filter(u -> value(u).equals(name)).findFirst()
        .orElse(Until.NEXT_MEETING);
  }

  /** @return as it stands in a form */
  static String value(Until until) {
    return until.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
