package nl.draaiboek.core.engine;

import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.engine.Outbox.Due;
import nl.draaiboek.core.language.Listener;

/** What stands in the slots of conversations: a session's cards, or a network's letters. */
interface Contents {
  /**
   * Says what a slot shows now, from the newest state.
   *
   * @return empty for a slot that has nothing to show any more, and for one that is kept elsewhere
   */
  Optional<Shown> shown(Due due);

  /** It could not be delivered, for a reason that nobody knew of before. */
  void lost(Due due);

  /** A card, and for whom it is said. */
  record Shown(ChatCard card, Listener listener) {}
}
