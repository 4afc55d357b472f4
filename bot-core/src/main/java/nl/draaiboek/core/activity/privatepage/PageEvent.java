package nl.draaiboek.core.activity.privatepage;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Worded;

/** What happened to somebody's page. Stored until the person is erased or the time to keep it is over. */
public sealed interface PageEvent extends ActivityEvent {
  /** @param words all that stands there from now on; empty where they took everything away */
  record PageWritten(PersonId person, String words) implements PageEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.of(person);
    }

    @Override
    public List<String> texts() {
      return List.of(words);
    }

    @Override
    public PageWritten withoutWords() {
      return new PageWritten(person, words.isEmpty() ? "" : REMOVED);
    }
  }
}
