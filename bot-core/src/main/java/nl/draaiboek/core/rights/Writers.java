package nl.draaiboek.core.rights;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.session.SessionEvent;

/** Knows whose words stand in a session's events, which it is shown in their order. Titles of a group are nobody's. */
final class Writers {
  private final Map<NoteId, PersonId> authors = new HashMap<>();
  private Optional<PersonId> opener = Optional.empty();

  /** @return who wrote the words, or gave the picture, in the next event; empty where there are none, or nobody's */
  Optional<PersonId> of(SessionEvent event) {
    return switch (event) {
      case SessionEvent.SessionOpened opened -> {
        opener = Optional.of(opened.facilitator());
        yield Optional.empty();
      }
      // Who opened the session stands for all who lead it.
      case SessionEvent.Announced _,SessionEvent.IntroductionWritten _,SessionEvent.PictureAdded _ -> opener;
      case SessionEvent.NoteHappened(NoteEvent happened) -> {
        if (happened instanceof NoteEvent.NoteWritten written)
          authors.put(written.note(), written.author());
        yield happened instanceof Worded
            ? Optional.ofNullable(authors.get(happened.note()))
            : Optional.empty();
      }
      default -> Wordless.worded(event).flatMap(Worded::writer);
    };
  }

  /** @return the notes that this person wrote, of those that were shown */
  boolean isBy(NoteId note, PersonId person) {
    return person.equals(authors.get(note));
  }
}
