package nl.draaiboek.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draaiboek.store.StoreSettings;
import org.junit.jupiter.api.Test;

/** The kills on SQLite. */
class KilledOnSqliteTest extends KilledServer {
  @Test
  void everything_that_people_were_told_is_saved_is_there_once() throws Exception {
    int kills = Integer.getInteger("draaiboek.kills", 20);
    Aftermath aftermath = dayWith(kills, StoreSettings.sqlite(folder.resolve("data")));
    assertThat(SoundDatabase.findings(folder.resolve("data").resolve("draaiboek.db"))).isEmpty();
    assertThat(overdue).as("how often time was up while no server was there").isPositive();
    assertThat(aftermath.events()).isGreaterThan(kills * 10);
  }
}
