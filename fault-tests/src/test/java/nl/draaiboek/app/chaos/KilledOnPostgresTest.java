package nl.draaiboek.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import nl.draaiboek.store.Secret;
import nl.draaiboek.store.StoreSettings;
import nl.draaiboek.testkit.TestPostgres;
import org.junit.jupiter.api.Test;

/** The kills on PostgreSQL, a quarter as many. */
class KilledOnPostgresTest extends KilledServer {
  @Test
  void everything_that_people_were_told_is_saved_is_there_once() throws Exception {
    int kills = Math.max(1, Integer.getInteger("draaiboek.kills", 20) / 4);
    TestPostgres.Address database = TestPostgres.fresh();
    Files.writeString(folder.resolve("draaiboek.yaml"),
        "database:\n  url: " + database.url() + "\n  user: " + database.user() + "\n"
            + (database.password().isEmpty() ? "" : "  password: " + database.password() + "\n"));
    Aftermath aftermath = dayWith(kills,
        StoreSettings.postgres(database.url(), database.user(), new Secret(database.password())));
    assertThat(overdue).as("how often time was up while no server was there").isPositive();
    assertThat(aftermath.events()).isGreaterThan(kills * 10);
  }
}
