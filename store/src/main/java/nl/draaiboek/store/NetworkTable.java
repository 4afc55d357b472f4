package nl.draaiboek.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.engine.NetworkStore;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerChange;
import nl.draaiboek.store.json.EventJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What happened in networks, and all that is written in one go with it. */
final class NetworkTable implements NetworkStore {
  private final Database database;
  private final EventJson<NetworkEvent> json;
  private final TimerTable timers;

  NetworkTable(Database database, EventJson<NetworkEvent> json, TimerTable timers) {
    this.database = database;
    this.json = json;
    this.timers = timers;
  }

  @Override
  public List<NetworkId> all() {
    return database.read(
        h -> h.createQuery("select network from network_event where seq = 1 order by at_ms, network")
            .mapTo(String.class).list())
        .stream().map(NetworkId::new).toList();
  }

  @Override
  public List<NetworkEvent> read(NetworkId network, int after) {
    return database.read(h -> h
        .createQuery("select body from network_event where network = :network and seq > :after order by seq")
        .bind("network", network.value()).bind("after", after).mapTo(String.class).list()).stream()
        .map(json::read).toList();
  }

  @Override
  public boolean write(Step step) {
    List<String> bodies = step.events().stream().map(json::write).toList();
    try {
      database.write(h -> writeAll(h, step, bodies));
    } catch (Conflict _) {
      return false;
    }
    step.timers().forEach(change -> {
      if (change instanceof TimerChange.Arm(Timer timer))
        timers.tell(timer.due());
    });
    return true;
  }

  private boolean writeAll(Handle h, Step step, List<String> bodies) {
    String network = step.network().value();
    int last = h.createQuery("select coalesce(max(seq), 0) from network_event where network = :network")
        .bind("network", network).mapTo(Integer.class).one();
    if (last != step.after())
      throw new Conflict();
    PreparedBatch events = h.prepareBatch("insert into network_event(network, seq, at_ms, body) values "
        + "(:network, :seq, :at, :body) on conflict do nothing");
    int seq = step.after();
    for (String body : bodies)
      events.bind("network", network).bind("seq", ++seq).bind("at", step.at().toEpochMilli())
          .bind("body", body).add();
    Conflict.unlessAllNew(events);
    PreparedBatch heard = h.prepareBatch("insert into network_incoming(network, id, at_ms) values "
        + "(:network, :id, :at) on conflict do nothing");
    new HashSet<>(step.heard()).forEach(id -> heard.bind("network", network).bind("id", id)
        .bind("at", step.at().toEpochMilli()).add());
    Conflict.unlessAllNew(heard);
    OutboxTable.add(h, step.network().owner(), step.at(), step.letters());
    timers.change(h, step.timers());
    return true;
  }

  @Override
  public Set<String> handled(NetworkId network, Collection<String> incomingIds) {
    if (incomingIds.isEmpty())
      return Set.of();
    return Set.copyOf(database.read(
        h -> h.createQuery("select id from network_incoming where network = :network and id in (<ids>)")
            .bind("network", network.value()).bindList("ids", List.copyOf(incomingIds)).mapTo(String.class)
            .list()));
  }
}
