package nl.draaiboek.core.rights;

import java.util.Optional;
import nl.draaiboek.core.contact.ContactEvent;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.poster.PosterEvent;
import nl.draaiboek.core.session.SessionEvent;

/** Events without the words that stand in them; they replay as before. */
final class Wordless {
  private Wordless() {}

  /** @return what holds words in this event; empty for one that holds none */
  static Optional<Worded> worded(SessionEvent event) {
    Object inner = switch (event) {
      case SessionEvent.NoteHappened(NoteEvent happened) -> happened;
      case SessionEvent.PosterHappened(var _, PosterEvent happened) -> happened;
      case SessionEvent.ActivityMoved(var _, ActivityEvent happened) -> happened;
      case SessionEvent.ContactHappened(ContactEvent happened) -> happened;
      default -> event;
    };
    return inner instanceof Worded worded ? Optional.of(worded) : Optional.empty();
  }

  static SessionEvent of(SessionEvent event) {
    return switch (event) {
      case SessionEvent.NoteHappened(Worded words) ->
        new SessionEvent.NoteHappened((NoteEvent) words.withoutWords());
      case SessionEvent.PosterHappened(var poster, Worded words) ->
        new SessionEvent.PosterHappened(poster, (PosterEvent) words.withoutWords());
      case SessionEvent.ActivityMoved(var activity, Worded words) ->
        new SessionEvent.ActivityMoved(activity, (ActivityEvent) words.withoutWords());
      case SessionEvent.ContactHappened(Worded words) ->
        new SessionEvent.ContactHappened((ContactEvent) words.withoutWords());
      case Worded words -> (SessionEvent) words.withoutWords();
      default -> event;
    };
  }

  static NetworkEvent of(NetworkEvent event) {
    return event instanceof Worded words ? (NetworkEvent) words.withoutWords() : event;
  }
}
