package nl.draaiboek.core.chat;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;

/** Why a platform will not show a card, so that who leads can mend it. Kept as text. */
public sealed interface Missed {
  /** The conversation is no more, or closed to the bot. */
  record Gone() implements Missed {}

  /** The person takes no direct messages from the bot. */
  record NoDirectMessages() implements Missed {}

  /** The bot may not do that there; {@code permission} as the platform calls it. */
  record Lacks(String permission) implements Missed {}

  /** It may be there or not; {@code detail} is for the host. It is sent once more only when somebody who looked asks for it. */
  record Unsure(String detail) implements Missed {}

  /** Something else; {@code detail} is for the host. */
  record Other(String detail) implements Missed {}

  String GONE = "gone";
  String NO_DIRECT_MESSAGES = "no direct messages";
  String LACKS = "lacks ";
  String UNSURE = "maybe not delivered: ";

  /** @return as text, at most 200 characters */
  default String text() {
    String text = switch (this) {
      case Gone() -> GONE;
      case NoDirectMessages() -> NO_DIRECT_MESSAGES;
      case Lacks(String permission) -> LACKS + permission;
      case Unsure(String detail) -> UNSURE + detail;
      case Other(String detail) -> detail;
    };
    return text.substring(0, Math.min(200, text.length()));
  }

  /** Reads what {@link #text} gave; anything else is something else. */
  static Missed read(String text) {
    if (text.equals(GONE))
      return new Gone();
    if (text.equals(NO_DIRECT_MESSAGES))
      return new NoDirectMessages();
    if (text.startsWith(UNSURE))
      return new Unsure(text.substring(UNSURE.length()));
    return text.startsWith(LACKS) ? new Lacks(text.substring(LACKS.length())) : new Other(text);
  }

  /** @return what is told to who leads about a room whose card is missing */
  default Line line(Room room) {
    Line where = room.isTable()
        ? Line.of(ChatPhrase.AT_TABLE, "number", room.number())
        : Line.of(ChatPhrase.IN_THE_CHANNEL);
    return switch (this) {
      case Gone() -> Line.of(ChatPhrase.MISSED_GONE, "where", where);
      case NoDirectMessages() -> Line.of(ChatPhrase.MISSED_DIRECT, "where", where);
      case Lacks(String permission) ->
        Line.of(ChatPhrase.MISSED_LACKS, "where", where, "permission", permission);
      case Unsure(_) -> Line.of(ChatPhrase.MISSED_UNSURE, "where", where);
      case Other(_) -> Line.of(ChatPhrase.MISSED_OTHER, "where", where);
    };
  }

  /** @return what is told about a remote that is missing */
  default Line line(PersonId leader) {
    Line who = new Line.Name(leader);
    return switch (this) {
      case Unsure(_) -> Line.of(ChatPhrase.MISSED_REMOTE_UNSURE, "who", who);
      case NoDirectMessages() -> Line.of(ChatPhrase.MISSED_REMOTE_CLOSED, "who", who);
      case Gone(),Lacks(_),Other(_) -> Line.of(ChatPhrase.MISSED_REMOTE, "who", who);
    };
  }
}
