package nl.draaiboek.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.SessionIndex;
import nl.draaiboek.core.engine.SessionStore;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.session.SessionEvent;

/** Events and listings; a step takes its timers and markers along. */
final class MemorySessions implements SessionStore, SessionIndex {
  private final Map<SessionId, List<SessionEvent>> events = new HashMap<>();
  private final Map<SessionId, Map<String, Heard>> heard = new HashMap<>();
  private final Map<SessionId, Map<String, byte[]>> keys = new HashMap<>();
  private final Map<SessionId, Listing> listings = new HashMap<>();
  private final MemoryTies ties = new MemoryTies();
  private final MemoryTimers timers;
  private final MemoryOutbox outbox;

  MemorySessions(MemoryTimers timers, MemoryOutbox outbox) {
    this.timers = timers;
    this.outbox = outbox;
  }

  @Override
  public synchronized History read(SessionId session, int after) {
    List<SessionEvent> all = events.getOrDefault(session, List.of());
    List<SessionEvent> asked = all.subList(Math.min(after, all.size()), all.size());
    return new History(after + asked.size(), asked);
  }

  @Override
  public synchronized boolean write(Step step) {
    List<SessionEvent> all = events.computeIfAbsent(step.session(), _ -> new ArrayList<>());
    if (all.size() != step.after() || !handled(step.session(), ids(step)).isEmpty())
      return false;
    Map<String, byte[]> kept = keys.computeIfAbsent(step.session(), _ -> new HashMap<>());
    if (step.keys().made().keySet().stream().anyMatch(kept::containsKey))
      return false;
    all.addAll(step.events());
    step.heard().forEach(
        one -> heard.computeIfAbsent(step.session(), _ -> new HashMap<>()).putIfAbsent(one.id(), one));
    kept.putAll(step.keys().made());
    kept.keySet().removeAll(step.keys().destroyed());
    listings.put(step.session(), step.listing());
    timers.change(step.timers());
    ties.change(step);
    outbox.add(step.session(), step.at(), step.markers());
    return true;
  }

  /** @return how many events are others than before */
  synchronized int rewrite(SessionId session, UnaryOperator<List<SessionEvent>> how) {
    List<SessionEvent> all = events.getOrDefault(session, List.of());
    List<SessionEvent> after = how.apply(List.copyOf(all));
    int changed = 0;
    for (int i = 0; i < after.size(); i++)
      if (!all.set(i, after.get(i)).equals(after.get(i)))
        changed++;
    return changed;
  }

  synchronized void erase(SessionId session) {
    events.remove(session);
    listings.remove(session);
    heard.remove(session);
  }

  private static List<String> ids(Step step) {
    return step.heard().stream().map(Heard::id).toList();
  }

  @Override
  public synchronized Set<String> handled(SessionId session, Collection<String> incomingIds) {
    Map<String, Heard> known = heard.getOrDefault(session, Map.of());
    return incomingIds.stream().filter(known::containsKey).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public synchronized Optional<NoteId> noteOf(SessionId session, String incomingId) {
    return Optional.ofNullable(heard.getOrDefault(session, Map.of()).get(incomingId)).flatMap(Heard::note);
  }

  @Override
  public synchronized Map<String, NoteId> notes(SessionId session) {
    return heard.getOrDefault(session, Map.of()).values().stream().filter(one -> one.note().isPresent())
        .collect(Collectors.toUnmodifiableMap(Heard::id, one -> one.note().orElseThrow()));
  }

  @Override
  public synchronized Map<String, byte[]> keys(SessionId session) {
    return Map.copyOf(keys.getOrDefault(session, Map.of()));
  }

  synchronized void losesItsKeys(SessionId session) {
    keys.remove(session);
  }

  @Override
  public synchronized Optional<Listing> find(SessionId session) {
    return Optional.ofNullable(listings.get(session));
  }

  @Override
  public Optional<Listing> byCode(String code) {
    return open().stream().filter(listing -> plain(listing.code()).equals(plain(code))).findFirst();
  }

  @Override
  public synchronized List<Listing> open() {
    return listed(listing -> listing.phase() != Listing.Phase.CLOSED);
  }

  @Override
  public synchronized List<Listing> over() {
    return listed(listing -> listing.phase() == Listing.Phase.CLOSED);
  }

  private List<Listing> listed(java.util.function.Predicate<Listing> which) {
    return listings.values().stream().filter(which)
        .sorted(Comparator.comparing(Listing::openedAt).thenComparing(listing -> listing.session().value()))
        .toList();
  }

  @Override
  public synchronized Optional<Tied> at(ConversationId conversation) {
    return ties.last(conversation)
        .flatMap(tie -> find(tie.getKey()).map(listing -> new Tied(listing, tie.getValue())));
  }

  private static String plain(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
