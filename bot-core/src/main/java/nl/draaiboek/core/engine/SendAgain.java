package nl.draaiboek.core.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.draaiboek.core.chat.ChatPhrase;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.chat.Missing;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.Outbox.Loss;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.session.Session;

/**
 * The button that sends once more what is missing in a room, or on remotes. It changes nothing in the session, so that it is no
 * command of it. Addresses are {@code room/again/2}, with 0 for the plenary, and {@code room/again/remote}.
 */
final class SendAgain {
  private static final String ADDRESS = "room/again/";
  private static final String REMOTE = "remote";

  private SendAgain() {}

  /** @return what is told about a conversation; empty for one that is no room's and no remote any more */
  static Optional<Missing> missing(Session.Opened session, ConversationId conversation, Missed missed) {
    var ties = session.circle().ties();
    return ties.room(conversation)
        .map(room -> new Missing(missed.line(room), room.isTable()
            ? Line.of(ChatPhrase.SEND_AGAIN_TABLE, "number", room.number())
            : Line.of(ChatPhrase.SEND_AGAIN), ADDRESS + room.number()))
        .or(() -> ties.remotes().entrySet().stream().filter(tie -> tie.getValue().equals(conversation))
            .findFirst().map(Map.Entry::getKey).map(leader -> new Missing(missed.line(leader),
                Line.of(ChatPhrase.SEND_AGAIN_REMOTE), ADDRESS + REMOTE)));
  }

  static boolean isAsked(Incoming incoming) {
    return action(incoming).startsWith(ADDRESS);
  }

  /** @return what is meant; nothing for what is no such address */
  static Predicate<Loss> where(Session.Opened session, Incoming incoming) {
    String which = action(incoming).substring(ADDRESS.length());
    if (which.equals(REMOTE))
      return loss -> session.circle().ties().remotes().containsValue(loss.conversation());
    return which.matches("[0-9]{1,4}")
        ? loss -> session.circle().conversations(new Room(Integer.parseInt(which)))
            .contains(loss.conversation())
        : _ -> false;
  }

  private static String action(Incoming incoming) {
    return switch (incoming) {
      case Incoming.Pressed(_, _, String action) -> action;
      case Incoming.Submitted(_, _, String action, _) -> action;
      case Incoming.Joined _ -> "";
    };
  }
}
