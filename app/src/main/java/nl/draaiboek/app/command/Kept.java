package nl.draaiboek.app.command;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.app.server.OwnConversations;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.rights.Rights;
import nl.draaiboek.store.Store;

/** What is kept, opened for one command while no server works on it. */
final class Kept implements AutoCloseable {
  private final Store store;
  private final SessionEngine engine;
  private final NetworkEngine networks;
  private final Rights rights;

  /** @throws nl.draaiboek.store.StoreInUse while a server works on it */
  Kept(Config config) {
    InstantSource clock = InstantSource.system();
    Activities activities = StandardActivities.all();
    store = Store.open(config.store(), activities, clock);
    OwnConversations own = new OwnConversations(config, store.accounts());
    engine = new SessionEngine(store.sessions(), store.cache(), activities, clock,
        new RandomIds(new java.security.SecureRandom()));
    networks = new NetworkEngine(store.networks(), own, clock);
    rights = new Rights(engine, networks, store.sessions(), store.networks(), store.people(),
        store.accounts(), store.shredder(config.data(), own::of));
  }

  Store store() {
    return store;
  }

  SessionEngine engine() {
    return engine;
  }

  NetworkEngine networks() {
    return networks;
  }

  Rights rights() {
    return rights;
  }

  /** @param named by its id, as it stands in its address, or by the code of one that is not over */
  Optional<SessionId> session(String named) {
    return id(named).flatMap(store.index()::find).or(() -> store.index().byCode(named)).map(Listing::session);
  }

  Optional<NetworkId> network(String named) {
    return store.networks().all().stream().filter(network -> network.value().equals(named)).findFirst();
  }

  private static Optional<SessionId> id(String named) {
    try {
      return Optional.of(new SessionId(named));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** @return a line for each session and network, so that a host can name one */
  List<String> list() {
    List<String> lines = new ArrayList<>();
    List<Listing> sessions = new ArrayList<>(store.index().over());
    sessions.addAll(store.index().open());
    sessions.forEach(s -> lines.add("session " + s.session() + "  " + s.script() + ", opened "
        + s.openedAt() + ", " + (s.phase() == Listing.Phase.CLOSED ? "over" : "not over")));
    store.networks().all().forEach(id -> networks.find(id).ifPresent(network -> lines
        .add("network " + id.value() + "  " + network.charter().name())));
    return lines;
  }

  @Override
  public void close() {
    networks.close();
    engine.close();
    store.close();
  }
}
