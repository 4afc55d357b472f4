package nl.draaiboek.core.desk.network;

import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.desk.Desk;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;

/**
 * What one person is told of what they asked of a network.
 *
 * @param secret whether it is nobody else's business, so that it is never said where others read it
 */
public record Answer(ChatCard card, Listener listener, boolean secret) {
  static Answer line(Line line, Listener listener) {
    return new Answer(Desk.line(line), listener, false);
  }

  static Answer own(ChatCard card, Listener listener) {
    return new Answer(card, listener, true);
  }

  /** @return whether it is one sentence and nothing more */
  public boolean isSentence() {
    return card.texts().isEmpty() && card.controls().isEmpty();
  }
}
