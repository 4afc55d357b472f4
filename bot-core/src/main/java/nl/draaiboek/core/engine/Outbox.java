package nl.draaiboek.core.engine;

import java.time.Instant;
import java.util.List;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.message.Slot;

/**
 * What still has to be delivered: one row per (conversation, slot). Only a row that nobody has claimed is replaced by a newer
 * one; a claimed row keeps its nonce, so that a platform that knows nonces posts it once.
 */
public interface Outbox {
  /**
   * Takes the oldest due row of each conversation that has none claimed.
   *
   * @param channel whose conversations
   * @param now     rows that have to wait until later than this are left
   * @param most    at most this many
   */
  List<Due> claim(String channel, Instant now, int most);

  /** It was delivered: the row goes. {@code reference} is the platform's own id of the message, for later edits. */
  void delivered(Due due, String reference);

  /** It has to wait; the row stays first in its conversation and keeps its nonce. */
  void later(Due due, Instant notBefore);

  /** It cannot be delivered; the row goes, {@code why} is kept for the facilitator. */
  void lost(Due due, String why);

  /** Gives back what was claimed by a process that is no more; to be called before the first claim. */
  void recover();

  /** @return the platform's id of the message that holds this slot; empty where nothing was delivered to it */
  java.util.Optional<String> reference(ConversationId conversation, Slot slot);

  /** @return when the next row of this channel is due; empty where there is none */
  java.util.Optional<Instant> nextDue(String channel);

  /**
   * A row that was claimed.
   *
   * @param nonce unique, at most 25 characters; the same at each try
   */
  record Due(long id, SessionId session, ConversationId to, Slot slot, boolean retire, String nonce) {}
}
