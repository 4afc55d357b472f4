package nl.draaiboek.core.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.language.Line;

/**
 * What came of something that somebody did.
 *
 * @param noted whether something is stored now, or was already
 * @param told  for this person alone; empty where what everybody sees says enough
 * @param aside what this person alone is told beside that, always
 */
public record Outcome(boolean noted, Optional<ChatCard> told, Optional<Line> aside) {
  /** With nothing to tell beside it. */
  public Outcome(boolean noted, Optional<ChatCard> told) {
    this(noted, told, Optional.empty());
  }

  /** @return what they are told, and below it what is told beside it; empty where there is neither */
  public Optional<ChatCard> whole() {
    if (aside.isEmpty())
      return told;
    ChatCard card = told.orElseGet(() -> Desk.line(Line.of(DeskPhrase.DONE)));
    List<ChatText> texts = new ArrayList<>(card.texts());
    texts.add(new ChatText.Plain(aside.get()));
    return Optional.of(new ChatCard(card.title(), card.clock(), texts, card.controls(), card.enclosed()));
  }

  /** @return whether they are to answer something */
  boolean asks() {
    return told.filter(card -> !card.controls().isEmpty()).isPresent();
  }

  static final Outcome NOTHING = new Outcome(false, Optional.empty());

  Outcome beside(Optional<Line> line) {
    return new Outcome(noted, told, line);
  }

  static Outcome told(Line line, List<Control> controls) {
    return new Outcome(false, Optional.of(new ChatCard(line, Optional.empty(), List.of(), controls)));
  }
}
