package nl.draaiboek.core.chat;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Countdown;

/**
 * A card as a chat can show it: a title, text from top to bottom, and what can be pressed below it.
 *
 * @param enclosed a picture or files, where the platform can show them
 */
public record ChatCard(Line title, Optional<Countdown> clock, List<ChatText> texts, List<Control> controls,
    Optional<Enclosed> enclosed) {
  public ChatCard {
    texts = List.copyOf(texts);
    controls = List.copyOf(controls);
  }

  /** A card of words and buttons alone. */
  public ChatCard(Line title, Optional<Countdown> clock, List<ChatText> texts, List<Control> controls) {
    this(title, clock, texts, controls, Optional.empty());
  }
}
