package nl.draaiboek.core.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.RunningActivity;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.engine.SessionStore.Heard;
import nl.draaiboek.core.engine.SessionStore.KeyChanges;
import nl.draaiboek.core.event.Secret;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionEvent;

/**
 * Keeps who did what in secret out of the store. In the place of people stand tokens, made with a key for each activity; as long as
 * there is the key they are read back, so that one person has one vote. Once it is destroyed tokens are all there is.
 */
final class Secrecy {
  private final Map<String, byte[]> keys;
  private final Map<String, byte[]> made = new HashMap<>();

  /** @param keys of what goes on in secret now, by {@code block/activity} */
  Secrecy(Map<String, byte[]> keys) {
    this.keys = new HashMap<>(keys);
  }

  /** @return whether anything secret can happen in this session as it stands */
  static boolean isNeeded(Session session) {
    return session instanceof Session.Opened opened
        && opened.work().activities().values().stream().anyMatch(RunningActivity::isSecret);
  }

  static boolean isSecret(SessionEvent event) {
    return secret(event).isPresent();
  }

  /** @return under which of the ids that come in something can have been stored, each with the id itself */
  Map<String, String> stored(Collection<String> incomingIds) {
    return incomingIds.stream().flatMap(id -> Stream.concat(Stream.of(Map.entry(id, id)),
        keys.values().stream().map(key -> Map.entry(Tokens.of(key, id), id))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
  }

  /** @return the event as it is stored */
  SessionEvent conceal(SessionEvent event, Supplier<byte[]> newKey) {
    return secret(event).<SessionEvent>map(secret -> new SessionEvent.ActivityMoved(key(event),
        secret.doneBy(Tokens.of(key(origin(event), newKey), secret.doer(), secret.apart())))).orElse(event);
  }

  /** @return what came in as it is stored: the id of something secret would lead to whoever sent it */
  Heard conceal(Heard heard, List<SessionEvent> came, Supplier<byte[]> newKey) {
    return came.stream().filter(Secrecy::isSecret).findFirst()
        .map(event -> new Heard(Tokens.of(key(origin(event), newKey), heard.id()), heard.note()))
        .orElse(heard);
  }

  /** @return the moment that is stored with these: with something secret, no more than its minute */
  static Instant conceal(Instant at, List<SessionEvent> events) {
    return events.stream().anyMatch(Secrecy::isSecret)
        ? at.truncatedTo(ChronoUnit.MINUTES)
        : at;
  }

  /**
   * @param events as they are stored
   * @return the same with people in the place of those tokens that can still be read
   */
  List<SessionEvent> reveal(List<SessionEvent> events) {
    if (keys.isEmpty())
      return events;
    Set<PersonId> people = events.stream().flatMap(Secrecy::people).collect(Collectors.toSet());
    Map<String, Map<PersonId, PersonId>> known = new HashMap<>();
    return events.stream().map(event -> secret(event)
        .flatMap(secret -> Optional.ofNullable(known.computeIfAbsent(origin(event) + " " + secret.apart(),
            _ -> tokens(origin(event), people, secret.apart())).get(secret.doer()))
            .<SessionEvent>map(person -> new SessionEvent.ActivityMoved(key(event), secret.doneBy(person))))
        .orElse(event)).toList();
  }

  private Map<PersonId, PersonId> tokens(String origin, Set<PersonId> people, String apart) {
    byte[] key = keys.get(origin);
    return key == null
        ? Map.of()
        : people.stream().collect(Collectors.toMap(p -> Tokens.of(key, p, apart), p -> p));
  }

  /**
   * @param events as they were revealed
   * @return the activities of which the key is gone: nobody can tell any more who did what in them
   */
  Set<ActivityKey> unreadable(List<SessionEvent> events) {
    return events.stream().filter(event -> secret(event).map(Secret::doer).filter(Tokens::isOne).isPresent())
        .map(Secrecy::key).filter(key -> !keys.containsKey(key.origin())).collect(Collectors.toSet());
  }

  /** @return which keys are new, and which are needed no more now that it stands like this */
  KeyChanges changes(Session before, Session.Opened after) {
    Set<String> gone = new HashSet<>();
    if (after instanceof Session.Closed && !(before instanceof Session.Closed))
      gone.addAll(keys.keySet());
    else
      keys.keySet().stream().filter(origin -> !unsealed(after).contains(origin)).forEach(gone::add);
    made.keySet().removeAll(gone);
    return made.isEmpty() && gone.isEmpty() ? KeyChanges.NONE : new KeyChanges(made, gone);
  }

  private static Set<String> unsealed(Session.Opened session) {
    return session.work().activities().entrySet().stream()
        .filter(entry -> entry.getValue().sealing().isPresent()).map(entry -> entry.getKey().origin())
        .collect(Collectors.toSet());
  }

  private byte[] key(String origin, Supplier<byte[]> newKey) {
    return keys.computeIfAbsent(origin, _ -> {
      byte[] key = newKey.get();
      made.put(origin, key);
      return key;
    });
  }

  private static Optional<Secret> secret(SessionEvent event) {
    return event instanceof SessionEvent.ActivityMoved(_, Secret secret)
        ? Optional.of(secret)
        : Optional.empty();
  }

  private static ActivityKey key(SessionEvent event) {
    return ((SessionEvent.ActivityMoved) event).activity();
  }

  private static String origin(SessionEvent event) {
    return key(event).origin();
  }

  private static Stream<PersonId> people(SessionEvent event) {
    return switch (event) {
      case SessionEvent.SessionOpened opened -> Stream.of(opened.facilitator());
      case SessionEvent.PersonJoined joined -> Stream.of(joined.person());
      default -> Stream.empty();
    };
  }
}
