package nl.draaiboek.teams.line;

import java.time.Duration;

/** How sending went. Teams knows no key that would tell two of the same apart: only what surely did not arrive may be sent again. */
public sealed interface Sending {
  /** It is there. {@code id} is the message's, or that of the conversation which began. */
  record Sent(String id) implements Sending {}

  /** It did not arrive, and may be sent again after a while. */
  record Wait(Duration after) implements Sending {}

  /** It may have arrived or not. What is there already may be changed again; what is new may not be sent again. */
  record Unclear(String why) implements Sending {}

  /** It did not arrive, and will not next time. */
  record Refused(Cause cause, String why) implements Sending {}

  /** Why Teams takes something from the bot no more. */
  enum Cause {
    /** The message or the conversation is not there any more. */
    GONE,
    /** The bot is not in the conversation, is blocked there, or may not write. */
    SHUT_OUT,
    /** More than Teams takes in one message. */
    TOO_BIG,
    /** Microsoft does not know the bot, or its password. */
    UNKNOWN_BOT,
    /** Anything else that is wrong with what was sent. */
    WRONG
  }
}
