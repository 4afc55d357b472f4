package nl.draaiboek.core.chat;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Countdown;

/** A card as a chat can show it: a title, text from top to bottom, and what can be pressed below it. */
public record ChatCard(Line title, Optional<Countdown> clock, List<ChatText> texts, List<Control> controls) {
  public ChatCard {
    texts = List.copyOf(texts);
    controls = List.copyOf(controls);
  }
}
