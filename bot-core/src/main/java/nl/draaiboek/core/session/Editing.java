package nl.draaiboek.core.session;

import java.util.Optional;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.script.BlockId;

/** Decides on what facilitators do with the draft of the wrap-up. */
final class Editing {
  private Editing() {}

  static Decision<SessionEvent> decide(Session.Opened session, SessionCommand.Edit command, Moment moment) {
    if (!session.circle().isFacilitator(moment.actor()))
      return Decision.forbid(SessionPhrase.ONLY_FACILITATOR);
    if (!(session instanceof Session.Closed closed))
      return Decision.refuse(SessionPhrase.NOT_CLOSED);
    return switch (command) {
      case SessionCommand.LeaveOut(BlockId block, boolean out) -> leaveOut(closed, block, out);
      case SessionCommand.CorrectNote(NoteId note, String words) ->
        correct(closed, note, PlainText.of(words));
      case SessionCommand.Illustrate illustrate -> Illustrating.decide(closed, illustrate);
    };
  }

  private static Decision<SessionEvent> leaveOut(Session.Closed session, BlockId block, boolean out) {
    if (session.house().script().find(block).isEmpty())
      return Decision.refuse(SessionPhrase.NO_SUCH_BLOCK);
    if (session.leftOut().contains(block) == out)
      return Decision.already();
    return Decision.accept(out ? new SessionEvent.BlockLeftOut(block) : new SessionEvent.BlockPutBack(block));
  }

  private static Decision<SessionEvent> correct(Session.Closed session, NoteId id, String words) {
    Optional<Note> note = session.work().notes().find(id).filter(n -> !n.removed());
    if (note.isEmpty())
      return Decision.refuse(SessionPhrase.NOTE_GONE);
    if (words.isEmpty())
      return Decision.refuse(SessionPhrase.EMPTY_WORDS);
    if (words.length() > Note.MAX_CHARS)
      return Decision.refuse(SessionPhrase.TOO_LONG, "over", words.length() - Note.MAX_CHARS);
    return words.equals(note.get().words())
        ? Decision.already()
        : Decision.accept(new SessionEvent.NoteHappened(new NoteEvent.NoteCorrected(id, words)));
  }
}
