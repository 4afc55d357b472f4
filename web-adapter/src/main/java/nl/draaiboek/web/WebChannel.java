package nl.draaiboek.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.Outgoing;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.core.message.Slot;

/**
 * The browser as a channel: a session's pages are the conversation {@code web:SESSION}, and what is delivered to it stands on top
 * of them. A page shows the newest state anyway, so that this holds only what belongs to no room; it forgets the conversation
 * that was silent longest when there are more than {@value #MOST_CONVERSATIONS}, and the oldest card of more than
 * {@value #MOST_CARDS}.
 */
public final class WebChannel implements Channel {
  private static final int MOST_CONVERSATIONS = 1_000;
  private static final int MOST_CARDS = 20;
  private static final String NAME = "web";

  private final Map<ConversationId, Map<Slot, ChatCard>> cards = new LinkedHashMap<>(64, 0.75f, true);

  /** @return the conversation that a session's pages are */
  public static ConversationId pagesOf(SessionId session) {
    return new ConversationId(NAME + ":" + session);
  }

  @Override
  public String name() {
    return NAME;
  }

  /** A slot's name is its reference: to deliver the same again changes nothing. */
  @Override
  public synchronized Delivery deliver(Outgoing outgoing, Optional<String> reference) {
    Map<Slot, ChatCard> there = cards.computeIfAbsent(outgoing.to(), _ -> new LinkedHashMap<>());
    switch (outgoing) {
      case Outgoing.Show show -> there.put(show.slot(), show.card());
      case Outgoing.Retire retire -> there.computeIfPresent(retire.slot(), (_, card) -> readOnly(card));
    }
    forgetOldest(there, MOST_CARDS);
    forgetOldest(cards, MOST_CONVERSATIONS);
    return new Delivery.Delivered(outgoing.slot().value());
  }

  /** @return what stands on top of these pages, oldest first */
  public synchronized List<ChatCard> shown(ConversationId conversation) {
    return new ArrayList<>(cards.getOrDefault(conversation, Map.of()).values());
  }

  private static ChatCard readOnly(ChatCard card) {
    return new ChatCard(card.title(), card.clock(), card.texts(), List.of());
  }

  private static <K, V> void forgetOldest(Map<K, V> map, int most) {
    if (map.size() > most)
      map.remove(map.keySet().iterator().next());
  }
}
