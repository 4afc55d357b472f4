package nl.draaiboek.core.chat;

import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.message.Slot;

/** What the bot wants seen. */
public sealed interface Outgoing {
  ConversationId to();

  Slot slot();

  /** @return unique for this delivery, at most 25 characters: a platform that knows nonces posts it once */
  String nonce();

  /** Show a card; the same slot again edits it. */
  record Show(ConversationId to, Slot slot, String nonce, ChatCard card,
      Listener listener) implements Outgoing {}

  /** Take away what can be pressed on the card in this slot; what it says stays. */
  record Retire(ConversationId to, Slot slot, String nonce) implements Outgoing {}
}
