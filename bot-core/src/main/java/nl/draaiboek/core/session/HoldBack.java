package nl.draaiboek.core.session;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.Unsigned;
import nl.draaiboek.core.privacy.PersonalData;
import nl.draaiboek.core.privacy.PrivacyPhrase;
import nl.draaiboek.core.privacy.Spotting;

/** Holds back words that look like personal data, with a question to who wrote them, before anybody else sees them. */
final class HoldBack {
  private HoldBack() {}

  static Decision<SessionEvent> of(Session session, Decision<SessionEvent> decision) {
    if (!(decision instanceof Decision.Accepted<SessionEvent>(List<SessionEvent> events)))
      return decision;
    Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
    events.forEach(event -> found.addAll(in(session, event)));
    return found.isEmpty() ? decision : PrivacyPhrase.ask(found);
  }

  private static Set<PersonalData> in(Session session, SessionEvent event) {
    Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
    if (told(event) instanceof Worded worded)
      worded.texts().forEach(text -> found.addAll(Spotting.in(text)));
    // What its writer let stand before is not asked after again.
    if (!found.isEmpty() && session instanceof Session.Opened opened
        && noted(event) instanceof NoteEvent.NoteEdited edited)
      opened.work().notes().find(edited.note()).map(Note::words)
          .ifPresent(before -> found.removeAll(Spotting.in(before)));
    return found;
  }

  private static Object noted(SessionEvent event) {
    return told(event) instanceof Unsigned note ? note.happened() : told(event);
  }

  private static Object told(SessionEvent event) {
    if (event instanceof SessionEvent.NoteHappened(var note))
      return note;
    if (event instanceof SessionEvent.PosterHappened(_, var poster))
      return poster;
    return event instanceof SessionEvent.ActivityMoved(_, var moved) ? moved : event;
  }
}
