package nl.draaiboek.core.engine;

import java.time.Duration;
import java.util.Optional;
import nl.draaiboek.core.chat.Outgoing;

/** A platform on which people talk. It translates; it decides nothing. */
public interface Channel {
  /** @return the part before the colon of its conversations' ids */
  String name();

  /**
   * Shows or retires a card. The same nonce again must not be seen twice where the platform can tell.
   *
   * @param outgoing  what
   * @param reference the platform's id of the message that holds the slot now; empty: post it anew
   */
  Delivery deliver(Outgoing outgoing, Optional<String> reference);

  /**
   * How long a card stands before it is edited again. What changes meanwhile is shown then, in one edit; a new card, and one
   * that is retired, do not wait.
   */
  default Duration pace() {
    return Duration.ZERO;
  }

  /**
   * @return whether the same nonce again is seen once. Where not, what may have been sent by a process that fell is not sent again
   *         by itself
   */
  default boolean knowsNonces() {
    return true;
  }

  /** How a delivery went. */
  sealed interface Delivery {
    /** It is there; {@code reference} is the platform's id of the message. */
    record Delivered(String reference) implements Delivery {}

    /** Not now; the order within the conversation is kept. */
    record TryAgain(Duration after) implements Delivery {}

    /** The platform did not say. Whoever sends decides whether a second try does harm. */
    record Unsure(String why) implements Delivery {}

    /** It never will be there: the conversation is gone, or closed to us. */
    record Lost(String why) implements Delivery {}
  }
}
