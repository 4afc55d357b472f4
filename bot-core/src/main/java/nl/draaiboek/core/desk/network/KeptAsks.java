package nl.draaiboek.core.desk.network;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.engine.Ids;

/**
 * What people asked and did not finish: they have yet to say in which network, or that they are sure. It is kept for whoever asked
 * it, for an hour and in this process alone; whoever comes later says it again.
 */
final class KeptAsks {
  private static final Duration LIFE = Duration.ofHours(1);
  private static final int MOST = 2000;

  private final Ids ids;
  private final InstantSource clock;
  private final Map<String, Kept> kept = new LinkedHashMap<>();

  KeptAsks(Ids ids, InstantSource clock) {
    this.ids = ids;
    this.clock = clock;
  }

  private record Kept(String account, Ask ask, Instant until) {}

  /** @return where it is found again */
  synchronized String keep(String account, Ask ask) {
    Instant now = clock.instant();
    kept.values().removeIf(old -> !old.until().isAfter(now));
    if (kept.size() >= MOST)
      kept.remove(kept.keySet().iterator().next());
    String token = ids.code();
    kept.put(token, new Kept(account, ask, now.plus(LIFE)));
    return token;
  }

  /** @return empty for what is too old, and for what somebody else asked */
  synchronized Optional<Ask> find(String account, String token) {
    return Optional.ofNullable(kept.get(token))
        .filter(known -> known.account().equals(account) && known.until().isAfter(clock.instant()))
        .map(Kept::ask);
  }
}
