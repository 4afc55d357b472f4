package nl.draaiboek.bench.peer;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import nl.draaiboek.bench.load.Crowd;

/** JDBC with one connection that commits each row by itself, as fast as it can. SQLite has one writer, so more would only queue. */
public final class RowByRow implements AutoCloseable {
  static final String BODY = "{\"@type\":\"NoteHappened\",\"event\":{\"@type\":\"note/NoteWritten\",\"note\":"
      + "{\"number\":12},\"author\":{\"value\":\"p-abcdefgh12345678\"},\"kind\":{\"id\":\"note\",\"colour\":\"YELLOW\"},"
      + "\"room\":{\"number\":0},\"origin\":\"write/work\",\"words\":\"Writer 12 saw this at visit 34: people help each "
      + "other before they are asked.\"}}";

  private final Connection connection;
  private final PreparedStatement insert;
  private int seq;

  public RowByRow(Path folder) throws SQLException {
    connection = Sqlite.file(folder).getConnection();
    Sqlite.run(connection,
        "create table event(session text not null, seq integer not null, at_ms integer not null, "
            + "body text not null, primary key(session, seq)) strict");
    insert = connection.prepareStatement("insert into event(session, seq, at_ms, body) values (?, ?, ?, ?)");
  }

  /** Writes and commits one row. */
  public boolean write() throws SQLException {
    insert.setString(1, "abcdefgh12345678");
    insert.setInt(2, seq++);
    insert.setLong(3, System.currentTimeMillis());
    insert.setString(4, BODY);
    return insert.executeUpdate() == 1;
  }

  public Crowd.Done during(Duration time) throws Exception {
    return Crowd.during(time, 1, _ -> _ -> write());
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
