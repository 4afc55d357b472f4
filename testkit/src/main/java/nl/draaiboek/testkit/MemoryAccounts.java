package nl.draaiboek.testkit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accounts;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.SessionIndex;

/** Who has which account. */
final class MemoryAccounts implements Accounts {
  private final Map<SessionId, Map<String, PersonId>> bySession = new LinkedHashMap<>();
  private final SessionIndex index;

  MemoryAccounts(SessionIndex index) {
    this.index = index;
  }

  @Override
  public PersonId person(SessionId session, String account, Supplier<PersonId> fresh) {
    Accounts.channelOf(account);
    return find(session, account).orElseGet(() -> first(session, account, fresh.get()));
  }

  private synchronized PersonId first(SessionId session, String account, PersonId person) {
    PersonId known = in(session).putIfAbsent(account, person);
    return known == null ? person : known;
  }

  @Override
  public synchronized Optional<PersonId> find(SessionId session, String account) {
    return Optional.ofNullable(in(session).get(account));
  }

  @Override
  public Optional<String> account(SessionId session, PersonId person, String channel) {
    return on(session, channel).entrySet().stream().filter(known -> known.getValue().equals(person))
        .map(Map.Entry::getKey).findFirst();
  }

  @Override
  public synchronized List<String> all(SessionId session, PersonId person) {
    return in(session).entrySet().stream().filter(known -> known.getValue().equals(person))
        .map(Map.Entry::getKey).toList();
  }

  @Override
  public Map<String, PersonId> accounts(SessionId session, String channel) {
    return Map.copyOf(on(session, channel));
  }

  private synchronized Map<String, PersonId> on(SessionId session, String channel) {
    Map<String, PersonId> here = new TreeMap<>(in(session));
    here.keySet().removeIf(account -> !Accounts.channelOf(account).equals(channel));
    return here;
  }

  /** Here a session is opened right after its first person is known. */
  @Override
  public synchronized List<SessionId> sessions(String account) {
    return bySession.entrySet().stream().filter(known -> known.getValue().containsKey(account))
        .map(Map.Entry::getKey).toList().reversed().stream().sorted(Comparator.comparing(this::isOver))
        .toList();
  }

  private boolean isOver(SessionId session) {
    return index.find(session).filter(listing -> listing.phase() == Listing.Phase.CLOSED).isPresent();
  }

  @Override
  public synchronized void forget(SessionId session, PersonId person) {
    in(session).values().removeIf(person::equals);
  }

  private Map<String, PersonId> in(SessionId session) {
    return bySession.computeIfAbsent(session, _ -> new TreeMap<>());
  }
}
