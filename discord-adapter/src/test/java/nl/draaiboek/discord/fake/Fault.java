package nl.draaiboek.discord.fake;

import java.time.Duration;

/** What goes wrong with a request. */
sealed interface Fault {
  /** @return whether the request is carried out all the same */
  default boolean carriesOut() {
    return false;
  }

  /**
   * An answer instead of the real one.
   *
   * @param carriesOut whether what was asked is done first
   */
  record Instead(Answer answer, boolean carriesOut) implements Fault {}

  /** Too many requests. */
  record TooMany(RateLimit.Scope scope, Duration retryAfter) implements Fault {}

  /**
   * No answer: the connection is closed.
   *
   * @param carriesOut whether what was asked is done first
   */
  record Lost(boolean carriesOut) implements Fault {}

  /**
   * A late answer.
   *
   * @param carriesOut whether what was asked is done before the wait, or after it
   */
  record Late(Duration by, boolean carriesOut) implements Fault {}
}
