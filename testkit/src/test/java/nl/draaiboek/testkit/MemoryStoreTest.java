package nl.draaiboek.testkit;

import org.junit.jupiter.api.Nested;

/** The store without a disk keeps the contracts of the one with. */
class MemoryStoreTest {
  @Nested
  class Sessions extends SessionStoreContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return StorePorts.of(new MemoryStore(clock));
    }
  }

  @Nested
  class Networks extends NetworkStoreContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return StorePorts.of(new MemoryStore(clock));
    }
  }

  @Nested
  class Archives extends ArchiveContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return StorePorts.of(new MemoryStore(clock));
    }
  }

  @Nested
  class Timers extends TimersContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return StorePorts.of(new MemoryStore(clock));
    }
  }

  @Nested
  class Outboxes extends OutboxContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return StorePorts.of(new MemoryStore(clock));
    }
  }

  @Nested
  class Platforms extends PlatformsContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return StorePorts.of(new MemoryStore(clock));
    }
  }

  @Nested
  class Albums extends AlbumContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return StorePorts.of(new MemoryStore(clock));
    }
  }

  @Nested
  class OwnScripts extends KeptScriptsContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return StorePorts.of(new MemoryStore(clock));
    }
  }
}
