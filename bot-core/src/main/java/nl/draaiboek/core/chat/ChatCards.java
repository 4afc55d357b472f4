package nl.draaiboek.core.chat;

import nl.draaiboek.core.message.Card;

/** Any card, as a chat can show it. */
public final class ChatCards {
  private ChatCards() {}

  /** @return all of the card, with everything that can be pressed on it */
  public static ChatCard of(Card card) {
    PartChat chat = new PartChat();
    card.parts().forEach(chat::add);
    return new ChatCard(card.title(), card.clock(), chat.texts(), chat.controls());
  }
}
