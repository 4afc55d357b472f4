package nl.draaiboek.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.conversation.ConversationId;
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
import nl.draaiboek.core.engine.Timers;
import nl.draaiboek.core.photo.Album;
import nl.draaiboek.core.rights.Shredder;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.workshop.KeptScripts;
import nl.draaiboek.store.json.EventJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that has to be there tomorrow. */
public final class Store implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  private final Database database;
  private final EventJson<SessionEvent> sessionJson;
  private final InstantSource clock;
  private final TimerTable timers;
  private final AccessTable accesses;
  private final ListingTable listings;
  private final AccountTable accounts;
  private final SessionStore sessions;
  private final NetworkStore networks;
  private final FoldedCache cache = new FoldedCache();

  Store(Database database, Activities activities, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.timers = new TimerTable(database);
    this.accesses = new AccessTable(database);
    this.listings = new ListingTable(database);
    this.accounts = new AccountTable(database, listings);
    this.sessionJson = EventJson.ofSessions(activities);
    this.sessions = new EventTable(database, sessionJson, timers, listings);
    this.networks = new NetworkTable(database, EventJson.ofNetworks(), timers);
    database.whenOthersMayHaveWritten(this::forget);
  }

  /** Somebody else may have changed what is kept at hand. */
  void forget() {
    cache.clear();
    accesses.forget();
    listings.forget();
    accounts.forget();
  }

  /**
   * Opens the store for this process alone, and brings its tables up to date.
   *
   * @param activities whose events can be stored
   * @param clock      by which timers come due
   * @throws StoreInUse      when another process has it; the message names it
   * @throws DamagedStore    when the file is not what was written to it
   * @throws IncompleteStore when it lacks something that was acknowledged
   */
  public static Store open(StoreSettings settings, Activities activities, InstantSource clock) {
    Database database = switch (settings) {
      case StoreSettings.Sqlite(var folder) -> SqliteDatabase.open(folder);
      case StoreSettings.Postgres postgres -> PostgresDatabase.open(postgres);
    };
    return new Store(database, activities, clock);
  }

  public SessionStore sessions() {
    return sessions;
  }

  public NetworkStore networks() {
    return networks;
  }

  public SessionIndex index() {
    return listings;
  }

  public People people() {
    return new PersonTable(database);
  }

  public Accounts accounts() {
    return accounts;
  }

  public Archive archive() {
    return new ArchiveTable(database);
  }

  public Album album() {
    return new PhotoTable(database, clock);
  }

  public KeptScripts scripts() {
    return new KeptScriptTable(database);
  }

  public Accesses accesses() {
    return accesses;
  }

  public Outbox outbox() {
    return new OutboxTable(database, clock);
  }

  /**
   * What takes away; at once it does again what {@code dataFolder} says was done, and this database does not know of. To be asked for
   * before anything is read.
   *
   * @param dataFolder where the list of erasures lies
   * @param own        from an account to the conversation that is its owner's alone
   */
  public Shredder shredder(Path dataFolder, Function<String, Optional<ConversationId>> own) {
    ShredderTables shredder = new ShredderTables(database, new Rewriting<>("event", "session", sessionJson),
        new Rewriting<>("network_event", "network", EventJson.ofNetworks()), new ErasureList(dataFolder), own,
        clock,
        this::forget);
    int again = shredder.catchUp();
    if (again > 0)
      LOG.warn("This database comes from before {} erasures that {} tells of: they are done again.", again,
          dataFolder.resolve(ErasureList.NAME));
    return shredder;
  }

  /** @return the timers, which call by themselves from their start on, by a real clock */
  public Timers timers() {
    return timers(Pace.REAL);
  }

  /**
   * @param pace how fast the store's clock goes
   * @return the timers, which call by themselves from their start on
   */
  public Timers timers(Pace pace) {
    return new RunningTimers(database, timers, clock, pace);
  }

  /** @return the timers for a clock that is moved by hand; not together with those that run by themselves */
  public ManualTimers manualTimers() {
    return new StoredManualTimers(timers, clock);
  }

  public SessionCache cache() {
    return cache;
  }

  /** Finishes what is being written and gives everything back, within a few seconds. Close its timers first. */
  @Override
  public void close() {
    database.close();
  }
}
