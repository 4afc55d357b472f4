package nl.draaiboek.core.desk;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.language.Line;

/**
 * What came of something that somebody did.
 *
 * @param noted whether something is stored now, or was already
 * @param told  for this person alone; empty where what everybody sees says enough
 */
public record Outcome(boolean noted, Optional<ChatCard> told) {
  static final Outcome NOTHING = new Outcome(false, Optional.empty());

  static Outcome told(Line line, List<Control> controls) {
    return new Outcome(false, Optional.of(new ChatCard(line, Optional.empty(), List.of(), controls)));
  }
}
