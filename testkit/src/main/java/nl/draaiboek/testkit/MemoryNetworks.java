package nl.draaiboek.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.engine.NetworkStore;
import nl.draaiboek.core.network.NetworkEvent;

/** Networks; a step takes its timers and letters along. */
final class MemoryNetworks implements NetworkStore {
  private final Map<NetworkId, List<NetworkEvent>> events = new LinkedHashMap<>();
  private final Map<NetworkId, Set<String>> heard = new LinkedHashMap<>();
  private final MemoryTimers timers;
  private final MemoryOutbox outbox;

  MemoryNetworks(MemoryTimers timers, MemoryOutbox outbox) {
    this.timers = timers;
    this.outbox = outbox;
  }

  @Override
  public synchronized List<NetworkId> all() {
    return List.copyOf(events.keySet());
  }

  @Override
  public synchronized List<NetworkEvent> read(NetworkId network, int after) {
    List<NetworkEvent> all = events.getOrDefault(network, List.of());
    return List.copyOf(all.subList(Math.min(after, all.size()), all.size()));
  }

  @Override
  public synchronized boolean write(Step step) {
    boolean late = read(step.network(), 0).size() != step.after()
        || !handled(step.network(), step.heard()).isEmpty();
    if (late)
      return false;
    events.computeIfAbsent(step.network(), _ -> new ArrayList<>()).addAll(step.events());
    heard.computeIfAbsent(step.network(), _ -> new HashSet<>()).addAll(step.heard());
    timers.change(step.timers());
    outbox.add(step.network().owner(), step.at(), step.letters());
    return true;
  }

  @Override
  public synchronized Set<String> handled(NetworkId network, Collection<String> incomingIds) {
    return incomingIds.stream().filter(heard.getOrDefault(network, Set.of())::contains)
        .collect(Collectors.toUnmodifiableSet());
  }
}
