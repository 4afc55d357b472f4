package nl.draaiboek.testkit;

import nl.draaiboek.core.engine.Accesses;
import nl.draaiboek.core.engine.Accounts;
import nl.draaiboek.core.engine.Archive;
import nl.draaiboek.core.engine.ManualTimers;
import nl.draaiboek.core.engine.NetworkStore;
import nl.draaiboek.core.engine.Outbox;
import nl.draaiboek.core.engine.People;
import nl.draaiboek.core.engine.SessionIndex;
import nl.draaiboek.core.engine.SessionStore;
import nl.draaiboek.core.photo.Album;
import nl.draaiboek.core.workshop.KeptScripts;

/** What a store offers, for a contract to look at. */
public record StorePorts(SessionStore sessions, NetworkStore networks, SessionIndex index, People people,
    Accounts accounts,
    Accesses accesses,
    Outbox outbox, ManualTimers timers, Album album, Archive archive, KeptScripts scripts) {
  static StorePorts of(MemoryStore store) {
    return new StorePorts(store.sessions(), store.networks(), store.index(), store.people(), store.accounts(),
        store.accesses(),
        store.outbox(),
        store.timers(), store.album(), store.archive(), store.scripts());
  }
}
