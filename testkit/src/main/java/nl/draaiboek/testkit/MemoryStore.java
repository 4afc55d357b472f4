package nl.draaiboek.testkit;

import java.time.InstantSource;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accesses;
import nl.draaiboek.core.engine.Accounts;
import nl.draaiboek.core.engine.Archive;
import nl.draaiboek.core.engine.ManualTimers;
import nl.draaiboek.core.engine.NetworkStore;
import nl.draaiboek.core.engine.Outbox;
import nl.draaiboek.core.engine.People;
import nl.draaiboek.core.engine.SessionCache;
import nl.draaiboek.core.engine.SessionIndex;
import nl.draaiboek.core.engine.SessionStore;
import nl.draaiboek.core.photo.Album;
import nl.draaiboek.core.rights.Shredder;
import nl.draaiboek.core.workshop.KeptScripts;

/** A store without a disk, for tests of what stands upon a store. It keeps the same contracts as the real one. */
public final class MemoryStore {
  private final MemoryTimers timers;
  private final MemoryOutbox outbox;
  private final MemorySessions sessions;
  private final MemoryNetworks networks;
  private final MemoryPeople people = new MemoryPeople();
  private final MemoryAccounts accounts;
  private final MemoryArchive archive = new MemoryArchive();
  private final MemoryAlbum album = new MemoryAlbum();
  private final MemoryKeptScripts scripts = new MemoryKeptScripts();
  private final MemoryCache cache = new MemoryCache();

  /** @param clock by which timers come due */
  public MemoryStore(InstantSource clock) {
    timers = new MemoryTimers(clock);
    outbox = new MemoryOutbox(clock);
    sessions = new MemorySessions(timers, outbox);
    accounts = new MemoryAccounts(sessions);
    networks = new MemoryNetworks(timers, outbox);
  }

  public SessionStore sessions() {
    return sessions;
  }

  void losesItsKeys(SessionId session) {
    sessions.losesItsKeys(session);
  }

  public NetworkStore networks() {
    return networks;
  }

  public SessionIndex index() {
    return sessions;
  }

  public People people() {
    return people;
  }

  public Accounts accounts() {
    return accounts;
  }

  public Archive archive() {
    return archive;
  }

  public Album album() {
    return album;
  }

  public KeptScripts scripts() {
    return scripts;
  }

  public Accesses accesses() {
    return people;
  }

  public Shredder shredder() {
    return new MemoryShredder(sessions, people, accounts);
  }

  public Outbox outbox() {
    return outbox;
  }

  public ManualTimers timers() {
    return timers;
  }

  public SessionCache cache() {
    return cache;
  }
}
