package nl.draaiboek.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables to what this version wants. One set of migrations serves both databases. */
final class Migrations {
  static final String FOLDER = "nl/draaiboek/store/migration";
  /** The version in the name of the newest file in that folder. */
  static final String NEWEST = "8";

  private Migrations() {}

  /** @param types the words that differ between the databases, by placeholder */
  static void run(DataSource database, Map<String, String> types) {
    if (!isUpToDate(database))
      Flyway.configure().dataSource(database).locations("classpath:" + FOLDER).placeholders(types).load()
          .migrate();
  }

  /**
   * Looks whether this version can work with a copy of a database.
   *
   * @throws BackupRefused when a newer version made it
   * @throws org.jdbi.v3.core.JdbiException when it is no database of ours
   */
  static void check(DataSource copy) {
    int newest = Failures.quiet(copy).withHandle(
        h -> h.select("select max(cast(version as integer)) from flyway_schema_history where success = 1")
            .mapTo(Integer.class).one());
    if (newest > Integer.parseInt(NEWEST))
      throw new BackupRefused(
          "A newer Draaiboek made this backup (tables of version " + newest + ", this one knows " + NEWEST
              + "). Put it back with that one.");
  }

  /** Asked before Flyway is, because to get that going takes a third of a start. */
  private static boolean isUpToDate(DataSource database) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery(
            "select version, success from flyway_schema_history order by installed_rank desc limit 1")) {
      return last.next() && NEWEST.equals(last.getString(1)) && last.getBoolean(2);
    } catch (SQLException _) {
      // No such table: nothing was ever there. Whatever else it is, Flyway tells it better.
      return false;
    }
  }
}
