package nl.draaiboek.core.engine;

import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Names;
import org.jspecify.annotations.Nullable;

/** The names of a session as they stand at the first question; most answers to a press name nobody. For one request or press. */
public final class NamesWhenAsked implements Names {
  private final People people;
  private final SessionId session;
  private @Nullable Map<PersonId, String> names;

  public NamesWhenAsked(People people, SessionId session) {
    this.people = people;
    this.session = session;
  }

  @Override
  public Optional<String> of(PersonId person) {
    Map<PersonId, String> read = names;
    if (read == null) {
      read = people.names(session);
      names = read;
    }
    return Optional.ofNullable(read.get(person));
  }
}
