package nl.draaiboek.store;

import java.nio.file.Path;
import nl.draaiboek.testkit.AlbumContract;
import nl.draaiboek.testkit.ArchiveContract;
import nl.draaiboek.testkit.KeptScriptsContract;
import nl.draaiboek.testkit.NetworkStoreContract;
import nl.draaiboek.testkit.OutboxContract;
import nl.draaiboek.testkit.PlatformsContract;
import nl.draaiboek.testkit.SessionStoreContract;
import nl.draaiboek.testkit.SettableClock;
import nl.draaiboek.testkit.StorePorts;
import nl.draaiboek.testkit.TimersContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The contracts on SQLite. */
@TestInstance(Lifecycle.PER_CLASS)
class SqliteContractTest {
  private EmptiedStore store;

  @BeforeAll
  void open(@TempDir Path folder) {
    store = new EmptiedStore(SqliteDatabase.open(folder));
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Nested
  class Sessions extends SessionStoreContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return store.empty(clock);
    }
  }

  @Nested
  class Networks extends NetworkStoreContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return store.empty(clock);
    }
  }

  @Nested
  class Archives extends ArchiveContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return store.empty(clock);
    }
  }

  @Nested
  class Timers extends TimersContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return store.empty(clock);
    }
  }

  @Nested
  class Outboxes extends OutboxContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return store.empty(clock);
    }
  }

  @Nested
  class Platforms extends PlatformsContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return store.empty(clock);
    }
  }

  @Nested
  class Albums extends AlbumContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return store.empty(clock);
    }
  }

  @Nested
  class OwnScripts extends KeptScriptsContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return store.empty(clock);
    }
  }
}
