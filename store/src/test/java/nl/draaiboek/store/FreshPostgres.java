package nl.draaiboek.store;

import nl.draaiboek.testkit.TestPostgres;

/** An empty PostgreSQL database for each test. */
final class FreshPostgres {
  private FreshPostgres() {}

  static StoreSettings.Postgres settings() {
    TestPostgres.Address database = TestPostgres.fresh();
    return new StoreSettings.Postgres(database.url(), database.user(), new Secret(database.password()));
  }
}
