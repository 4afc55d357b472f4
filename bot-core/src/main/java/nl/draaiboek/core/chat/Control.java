package nl.draaiboek.core.chat;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button.Emphasis;

/** Something that can be pressed or chosen under a card. */
public sealed interface Control {
  record Press(Line label, Target target, Emphasis emphasis) implements Control {}

  /**
   * One of several.
   *
   * @param prompt what stands there before something is chosen
   */
  record Pick(Line prompt, List<Choice> choices) implements Control {
    public Pick {
      choices = List.copyOf(choices);
    }
  }

  /** One thing to choose, with more about it in small print. */
  record Choice(Line label, Optional<Line> detail, Target target) {}

  static Press press(Line label, Target target) {
    return new Press(label, target, Emphasis.PLAIN);
  }
}
