package nl.draaiboek.store;

import nl.draaiboek.core.engine.SessionStore.Step;
import nl.draaiboek.core.engine.TieChange;
import org.jdbi.v3.core.Handle;

/** Which room of which session a conversation belongs to. */
final class TieTable {
  private TieTable() {}

  static void change(Handle h, Step step) {
    for (TieChange change : step.ties())
      switch (change) {
        case TieChange.Tie(var conversation, var room) -> {
          remove(h, step, conversation.value());
          h.createUpdate(
              "insert into tie(session, conversation, room) values (:session, :conversation, :room)")
              .bind("session", step.session().value()).bind("conversation", conversation.value())
              .bind("room", room.number()).execute();
        }
        case TieChange.Untie(var conversation) -> remove(h, step, conversation.value());
      }
  }

  private static void remove(Handle h, Step step, String conversation) {
    h.createUpdate("delete from tie where session = :session and conversation = :conversation")
        .bind("session", step.session().value()).bind("conversation", conversation).execute();
  }
}
