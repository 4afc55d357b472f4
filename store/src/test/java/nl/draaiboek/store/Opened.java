package nl.draaiboek.store;

import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.testkit.SettableClock;
import nl.draaiboek.testkit.StorePorts;

/** The stores that a test opened, to be closed after it. */
final class Opened implements AutoCloseable {
  private final List<Store> stores = new ArrayList<>();

  Store store(StoreSettings settings, SettableClock clock) {
    Store store = Store.open(settings, new Activities(List.of()), clock);
    stores.add(store);
    return store;
  }

  StorePorts ports(StoreSettings settings, SettableClock clock) {
    Store store = store(settings, clock);
    return new StorePorts(store.sessions(), store.index(), store.people(), store.accesses(), store.outbox(),
        store.manualTimers());
  }

  @Override
  public void close() {
    stores.forEach(Store::close);
    stores.clear();
  }
}
