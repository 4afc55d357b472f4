package nl.draaiboek.core.view;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.Unsigned;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.Situations;

/** The short word that tells one person that it is stored. */
public final class Acknowledgement {
  private Acknowledgement() {}

  /**
   * The word for what someone did.
   *
   * @param events  what came of it
   * @param session as it stands after it
   * @return empty where what they see says enough
   */
  public static Optional<Line> of(List<SessionEvent> events, Session session) {
    for (SessionEvent event : events) {
      if (event instanceof SessionEvent.NoteHappened(NoteEvent.NoteWritten written)
          && session instanceof Session.Opened opened)
        return Optional.of(Line.of(ViewPhrase.NOTE_IS_UP, "count",
            opened.work().notes().by(written.author()).stream()
                .filter(n -> !Situations.comesFromElsewhere(opened.house().script(), n.origin())).count()));
      Optional<Line> mended = happened(event).flatMap(Acknowledgement::mended);
      if (mended.isPresent())
        return mended;
      if (event instanceof SessionEvent.StepUndone)
        return Optional.of(Line.of(ViewPhrase.STEP_UNDONE));
      if (event instanceof SessionEvent.Announced)
        return Optional.of(Line.of(ViewPhrase.ANNOUNCED));
      if (event instanceof SessionEvent.FacilitatorCalled)
        return Optional.of(Line.of(ViewPhrase.FACILITATOR_IS_CALLED));
    }
    return Optional.empty();
  }

  private static Optional<NoteEvent> happened(SessionEvent event) {
    return switch (event) {
      case SessionEvent.NoteHappened(NoteEvent note) -> Optional.of(note);
      case SessionEvent.ActivityMoved(_, Unsigned note) -> Optional.of(note.happened());
      default -> Optional.empty();
    };
  }

  private static Optional<Line> mended(NoteEvent event) {
    return switch (event) {
      case NoteEvent.NoteWritten _ -> Optional.of(Line.of(ViewPhrase.NOTE_IS_UP_UNSIGNED));
      case NoteEvent.NoteEdited _ -> Optional.of(Line.of(ViewPhrase.NOTE_CHANGED));
      case NoteEvent.NoteWithdrawn _ -> Optional.of(Line.of(ViewPhrase.NOTE_TAKEN_BACK));
      case NoteEvent.NoteCorrected _,NoteEvent.NoteHidden _,NoteEvent.NoteShown _ -> Optional.empty();
    };
  }
}
