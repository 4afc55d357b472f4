package nl.draaiboek.store;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.testkit.SettableClock;
import nl.draaiboek.testkit.StorePorts;

/** One store for all tests of a class; each finds it empty, with a clock of its own. */
final class EmptiedStore implements AutoCloseable {
  private static final List<String> TABLES = List.of("event", "incoming", "secret_key", "tie", "session",
      "account",
      "person", "access",
      "outbox",
      "delivered", "lost", "scheduled_tasks", "network_event", "network_incoming",
      "photo", "erasure", "archive", "kept_script");

  private final AtomicReference<InstantSource> clock = new AtomicReference<>(InstantSource.system());
  private final Database database;
  private final Store store;

  EmptiedStore(Database database) {
    this.database = database;
    this.store = new Store(database, new Activities(List.of()), () -> clock.get().instant());
  }

  StorePorts empty(SettableClock now) {
    clock.set(now);
    database.write(h -> TABLES.stream().mapToInt(table -> h.execute("delete from " + table)).sum());
    store.forget();
    return new StorePorts(store.sessions(), store.networks(), store.index(), store.people(), store.accounts(),
        store.accesses(),
        store.outbox(),
        store.manualTimers(), store.album(), store.archive(), store.scripts());
  }

  @Override
  public void close() {
    store.close();
  }
}
