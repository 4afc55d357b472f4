package nl.draaiboek.core.message;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;

/** What is shown in one slot of a conversation, to all who are there or to one person. */
public record Card(Line title, Optional<Countdown> clock, List<CardPart> parts) {
  public Card {
    parts = List.copyOf(parts);
  }
}
