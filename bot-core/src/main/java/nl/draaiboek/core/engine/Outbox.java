package nl.draaiboek.core.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.message.Slot;

/**
 * What still has to be delivered: one row per session, conversation and slot. Only a row that nobody has claimed is replaced by
 * a newer one; a claimed row keeps its nonce, so that a platform that knows nonces posts it once.
 */
public interface Outbox {
  /**
   * Takes the oldest due row of each conversation that has none claimed. An edit of a card that was shown less than
   * {@code pace} ago is held back; it keeps nothing else waiting.
   *
   * @param channel whose conversations
   * @param now     rows that have to wait until later than this are left
   * @param most    at most this many
   */
  List<Due> claim(String channel, Instant now, Duration pace, int most);

  /** It was delivered: the row goes. {@code reference} is the platform's own id of the message, for later edits. */
  void delivered(Due due, String reference);

  /** There is nothing to deliver any more: the row goes. Of a card that is retired nobody needs to know any more that it was lost. */
  void dropped(Due due);

  /** It has to wait; the row stays first in its conversation and keeps its nonce. */
  void later(Due due, Instant notBefore);

  /** It cannot be delivered; the row goes, {@code why} is kept for the facilitator until the slot is delivered after all. */
  void lost(Due due, String why);

  /**
   * Gives back what a process that is no more had claimed for a channel; to be called before the first claim.
   *
   * @param again whether a new card may be posted again, though it may be there already; else it is {@link #lost} as unsure
   */
  void recover(String channel, boolean again);

  /** A slot is to be shown as it stands now, though no step changed it. */
  void show(SessionId session, ConversationId conversation, Slot slot);

  /** What was lost in this conversation for this reason is due again, and counts as lost no more. */
  void again(SessionId session, Loss loss);

  /** @return why what this slot shows was lost; empty where it was not */
  Optional<String> whyLost(SessionId session, ConversationId conversation, Slot slot);

  /** @return the platform's id of the message that holds this slot; empty where nothing was delivered to it */
  Optional<String> reference(SessionId session, ConversationId conversation, Slot slot);

  /** @return when the next row of this channel is due, at this pace; empty where there is none */
  Optional<Instant> nextDue(String channel, Instant now, Duration pace);

  /**
   * What could not be delivered and was not yet {@link #seen}: one line for each conversation and reason, the latest last.
   *
   * @param most at most this many, the latest
   */
  List<Loss> losses(SessionId session, int most);

  /** A facilitator was told. The same card that is lost again for the same reason is not told again; another one is. */
  void seen(SessionId session, Loss loss);

  /** A row that was claimed. */
  record Due(long id, SessionId session, ConversationId to, Slot slot, boolean retire) {
    private static final int SESSION_CHARS = 11;

    /**
     * @return the same at each try, at most 25 characters; another one for every other row, also of a store that starts anew
     *         and numbers its rows from 1 again
     */
    public String nonce() {
      String of = session.value();
      return of.substring(Math.max(0, of.length() - SESSION_CHARS)) + "-"
          + Long.toString(id, Character.MAX_RADIX);
    }
  }

  /**
   * Why a conversation misses something.
   *
   * @param cards  how many slots this is about
   * @param latest when the last of them was lost
   */
  record Loss(ConversationId conversation, String why, int cards, Instant latest) {}
}
