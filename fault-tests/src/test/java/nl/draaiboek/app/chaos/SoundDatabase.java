package nl.draaiboek.app.chaos;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks through a database file. */
final class SoundDatabase {
  private SoundDatabase() {}

  /** @return what is wrong with it: pages, rows that lead nowhere, and gaps in a session's events */
  static List<String> findings(Path file) throws SQLException {
    List<String> findings = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement ask = connection.createStatement()) {
      for (String question : List.of("pragma integrity_check", "pragma foreign_key_check",
          "select session from event group by session having count(*) <> max(seq)"))
        try (ResultSet rows = ask.executeQuery(question)) {
          while (rows.next())
            findings.add(rows.getString(1));
        }
    }
    findings.remove("ok");
    return findings;
  }
}
