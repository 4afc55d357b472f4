package nl.draaiboek.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accesses;
import nl.draaiboek.core.engine.People;

/** Names, and who may come in. */
final class MemoryPeople implements People, Accesses {
  private static final int MAX_NAME_CHARS = 60;

  private final Map<SessionId, Map<PersonId, String>> names = new HashMap<>();
  private final Map<String, Access> bySecretHash = new HashMap<>();

  @Override
  public synchronized void name(SessionId session, PersonId person, String name) {
    if (name.length() > MAX_NAME_CHARS)
      throw new IllegalArgumentException("a name has at most " + MAX_NAME_CHARS + " characters");
    Map<PersonId, String> here = names.computeIfAbsent(session, _ -> new HashMap<>());
    if (name.isEmpty())
      here.remove(person);
    else
      here.put(person, name);
  }

  @Override
  public synchronized Map<PersonId, String> names(SessionId session) {
    return Map.copyOf(names.getOrDefault(session, Map.of()));
  }

  @Override
  public synchronized void grant(String secretHash, Access access) {
    bySecretHash.put(secretHash, access);
  }

  @Override
  public synchronized Optional<Access> find(String secretHash) {
    return Optional.ofNullable(bySecretHash.get(secretHash));
  }

  @Override
  public synchronized void revoke(SessionId session, PersonId person) {
    bySecretHash.values().removeIf(new AsPerson(session, person)::equals);
  }
}
