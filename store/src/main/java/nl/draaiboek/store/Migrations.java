package nl.draaiboek.store;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables to what this version wants. One set of migrations serves both databases. */
final class Migrations {
  private Migrations() {}

  /** @param types the words that differ between the databases, by placeholder */
  static void run(DataSource database, Map<String, String> types) {
    Flyway.configure().dataSource(database).locations("classpath:nl/draaiboek/store/migration")
        .placeholders(types).load().migrate();
  }
}
