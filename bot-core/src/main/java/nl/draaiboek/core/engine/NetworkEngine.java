package nl.draaiboek.core.engine;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionStore.Marker;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.network.Member;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.NetworkDecider;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.network.NetworkEvolution;
import nl.draaiboek.core.network.Post;
import nl.draaiboek.core.network.Rhythm;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerChange;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;

/**
 * Runs networks, as the {@link SessionEngine} runs sessions: what waits for one is decided on its newest state, in order, and
 * written as one step with the letters that follow from it and the moment at which the bot has to look again; only then is
 * anybody answered.
 */
public final class NetworkEngine implements AutoCloseable {
  private final NetworkStore store;
  private final Reach reach;
  private final InstantSource clock;
  private final Lanes<NetworkId, Asked> lanes;
  private final Map<NetworkId, Folded> folded = new ConcurrentHashMap<>();
  private final List<Consumer<NetworkId>> listeners = new CopyOnWriteArrayList<>();
  private volatile Consumer<NetworkId> afterCommit = _ -> {};

  /** A network after the event with this number. */
  private record Folded(Network network, int seq) {
    Folded after(List<NetworkEvent> events) {
      Network now = network;
      for (NetworkEvent event : events)
        now = NetworkEvolution.evolve(now, event);
      return new Folded(now, seq + events.size());
    }
  }

  /** @param incomingId empty for what nobody sent */
  private record Asked(NetworkCommand command, PersonId from, Optional<String> incomingId,
      CompletableFuture<Reply> reply) implements Lanes.Waiting {}

  /** How people are reached between meetings. */
  @FunctionalInterface
  public interface Reach {
    /** @return the conversation on a chat platform that is this person's alone; empty where there is none */
    Optional<ConversationId> own(NetworkId network, PersonId person);

    /** @return all of those that they have, also on other platforms */
    default List<ConversationId> ways(NetworkId network, PersonId person) {
      return own(network, person).stream().toList();
    }
  }

  public NetworkEngine(NetworkStore store, Reach reach, InstantSource clock) {
    this.store = store;
    this.reach = reach;
    this.clock = clock;
    this.lanes = new Lanes<>("network", this::tryOnce, folded::remove);
  }

  /** Handles a command. Blocks until it is on disk or refused; the same id a second time has no effect. */
  public Reply command(NetworkId network, String incomingId, NetworkCommand command, PersonId from) {
    return enqueue(network, command, from, Optional.of(incomingId));
  }

  /** Called by the timers; returns when the effect is stored. One that is late or comes twice has none of its own. */
  public void due(TimerKey timer) {
    Reply reply = enqueue(new NetworkId(timer.session().value()), new NetworkCommand.LookAtClock(),
        Moment.CLOCK, Optional.empty());
    if (reply instanceof Reply.Failed(String code))
      throw new StoreFailure("A timer's effect could not be stored (" + code + ").",
          new IllegalStateException(code));
  }

  /** @return the networks there are, oldest first */
  public List<NetworkId> all() {
    return store.all();
  }

  /** @return whether a command with this id was stored */
  public boolean wasHeard(NetworkId network, String incomingId) {
    return !store.handled(network, List.of(incomingId)).isEmpty();
  }

  /** @return the newest committed state; empty where there is no such network */
  public Optional<Network.Founded> find(NetworkId network) {
    return folded(network).network() instanceof Network.Founded founded
        ? Optional.of(founded)
        : Optional.empty();
  }

  /** @return the members whom no letter reaches */
  List<PersonId> unreachable(NetworkId network) {
    return find(network).map(founded -> founded.membership().present().map(Member::person)
        .filter(person -> reach.ways(network, person).isEmpty()).toList()).orElse(List.of());
  }

  /** @return the member who talks with the bot alone in this conversation */
  Optional<PersonId> whose(NetworkId network, ConversationId own) {
    return find(network).flatMap(founded -> founded.membership().present().map(Member::person)
        .filter(person -> reach.ways(network, person).contains(own)).findFirst());
  }

  /** @return the network whose names, links and letters are kept under this id; empty for a session's */
  public Optional<Network.Founded> owner(SessionId owner) {
    return find(new NetworkId(owner.value()));
  }

  /** @param listener called in a network's lane after each commit: it may only note that something changed and return */
  void subscribe(Consumer<NetworkId> listener) {
    listeners.add(listener);
  }

  /** @param wake told which network was written, after each commit */
  void afterCommit(Consumer<NetworkId> wake) {
    afterCommit = wake;
  }

  private Reply enqueue(NetworkId network, NetworkCommand command, PersonId from,
      Optional<String> incomingId) {
    return lanes.handled(network, new Asked(command, from, incomingId, new CompletableFuture<>()));
  }

  /** Lets somebody change what is stored of a network, while nothing is decided on it; afterwards it is read again. */
  public void rewritten(NetworkId network, Runnable change) {
    lanes.aside(network, change);
    listeners.forEach(listener -> listener.accept(network));
  }

  /** @return false where another process wrote first, so that the state has to be read again */
  private boolean tryOnce(NetworkId id, List<Asked> all) {
    Instant now = clock.instant();
    Folded before = folded(id);
    Set<String> seen = new HashSet<>(
        store.handled(id, all.stream().flatMap(a -> a.incomingId().stream()).toList()));
    Folded after = before;
    List<NetworkEvent> events = new ArrayList<>();
    List<String> heard = new ArrayList<>();
    List<Reply> replies = new ArrayList<>();
    for (Asked asked : all) {
      if (asked.incomingId().filter(seen::contains).isPresent()) {
        replies.add(new Reply.Again());
        continue;
      }
      switch (NetworkDecider.decide(after.network(), asked.command(), new Moment(asked.from(), now))) {
        case Decision.Refused<NetworkEvent>(var refusal) -> replies.add(new Reply.Refused(refusal));
        case Decision.Accepted<NetworkEvent>(var happened) -> {
          after = after.after(happened);
          events.addAll(happened);
          asked.incomingId().filter(_ -> !happened.isEmpty()).filter(seen::add).ifPresent(heard::add);
          replies.add(new Reply.Noted(Optional.empty()));
        }
      }
    }
    if (!events.isEmpty() && !write(id, before, after, events, heard, now))
      return false;
    for (int i = 0; i < all.size(); i++)
      all.get(i).reply().complete(replies.get(i));
    return true;
  }

  private boolean write(NetworkId id, Folded before, Folded after, List<NetworkEvent> events,
      List<String> heard, Instant now) {
    Network.Founded state = (Network.Founded) after.network();
    List<Marker> letters = Post
        .of(events, before.network(), before.seq(), state, person -> reach.own(id, person)).stream()
        .map(p -> new Marker(p.to(), p.letter().slot(), false)).toList();
    if (!store.write(new NetworkStore.Step(id, before.seq(), events, now, timers(id, before, state), letters,
        heard)))
      return false;
    folded.put(id, after);
    afterCommit.accept(id);
    listeners.forEach(listener -> listener.accept(id));
    return true;
  }

  /** One timer at most is armed for a network: the next moment at which something is due. */
  private static List<TimerChange> timers(NetworkId id, Folded before, Network.Founded after) {
    Optional<Timer> old = before.network() instanceof Network.Founded founded
        ? Rhythm.next(founded).map(at -> timer(id, at))
        : Optional.empty();
    Optional<Timer> wanted = Rhythm.next(after).map(at -> timer(id, at));
    List<TimerChange> changes = new ArrayList<>();
    old.filter(t -> !wanted.equals(Optional.of(t)))
        .ifPresent(t -> changes.add(new TimerChange.Cancel(t.key())));
    wanted.filter(t -> !old.equals(Optional.of(t))).ifPresent(t -> changes.add(new TimerChange.Arm(t)));
    return changes;
  }

  private static Timer timer(NetworkId id, Instant at) {
    return new Timer(new TimerKey(id.owner(), "network", Room.PLENARY, TimerKind.LOOK,
        Math.toIntExact(Math.floorDiv(at.getEpochSecond(), 60)), 0), at);
  }

  /** What this process holds may be old where another writes too: it is read on from there. */
  private Folded folded(NetworkId id) {
    Folded held = folded.getOrDefault(id, new Folded(Network.NOT_FOUNDED, 0));
    return held.after(store.read(id, held.seq()));
  }

  /** Finishes what is under way; what comes after is not taken. */
  @Override
  public void close() {
    lanes.close();
  }
}
