package nl.draaiboek.store;

import nl.draaiboek.testkit.OutboxContract;
import nl.draaiboek.testkit.SessionStoreContract;
import nl.draaiboek.testkit.SettableClock;
import nl.draaiboek.testkit.StorePorts;
import nl.draaiboek.testkit.TimersContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The contracts on PostgreSQL. */
class PostgresContractTest {
  private final Opened opened = new Opened();

  @AfterEach
  void close() {
    opened.close();
  }

  private StorePorts ports(SettableClock clock) {
    return opened.ports(TestPostgres.fresh(), clock);
  }

  @Nested
  class Sessions extends SessionStoreContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return ports(clock);
    }
  }

  @Nested
  class Timers extends TimersContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return ports(clock);
    }
  }

  @Nested
  class Outboxes extends OutboxContract {
    @Override
    protected StorePorts open(SettableClock clock) {
      return ports(clock);
    }
  }
}
