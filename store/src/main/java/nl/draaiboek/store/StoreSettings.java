package nl.draaiboek.store;

import java.nio.file.Path;

/** Where the store keeps its things. */
public sealed interface StoreSettings {
  /**
   * In a folder of this machine.
   *
   * @param dataFolder made where it is not there
   */
  static StoreSettings sqlite(Path dataFolder) {
    return new Sqlite(dataFolder);
  }

  /**
   * In a PostgreSQL database that is there.
   *
   * @param jdbcUrl  {@code jdbc:postgresql://host/database}
   * @param user     empty: as the address says
   * @param password empty: as the address says
   */
  static StoreSettings postgres(String jdbcUrl, String user, Secret password) {
    return new Postgres(jdbcUrl, user, password);
  }

  record Sqlite(Path dataFolder) implements StoreSettings {}

  record Postgres(String jdbcUrl, String user, Secret password) implements StoreSettings {
    public Postgres {
      if (!jdbcUrl.startsWith("jdbc:postgresql:"))
        throw new IllegalArgumentException("a PostgreSQL address starts with jdbc:postgresql:");
    }
  }
}
