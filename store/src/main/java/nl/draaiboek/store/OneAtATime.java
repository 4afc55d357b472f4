package nl.draaiboek.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * The one connection that writes, for whoever has waited longest. SQLite has one writer at a time anyway; several
 * connections that write would meet as errors, not as a queue.
 */
final class OneAtATime {
  private final Semaphore turn = new Semaphore(1, true);
  private final DataSource real;

  /** @param real whose connections go out one at a time, first come first served */
  OneAtATime(DataSource real) {
    this.real = real;
  }

  /**
   * The same queue, for users of one kind.
   *
   * @param setting a statement that each connection runs before it is lent, because another user may have set it otherwise
   */
  DataSource with(String setting) {
    return Connections.from(() -> connection(setting));
  }

  private Connection connection(String setting) throws SQLException {
    turn.acquireUninterruptibly();
    try {
      Connection connection = set(real.getConnection(), setting);
      AtomicBoolean given = new AtomicBoolean();
      return Connections.lent(connection, () -> {
        if (given.compareAndSet(false, true))
          giveBack(connection);
      });
    } catch (SQLException | RuntimeException e) {
      turn.release();
      throw e;
    }
  }

  private static Connection set(Connection connection, String setting) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(setting);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private void giveBack(Connection connection) throws SQLException {
    try {
      connection.close();
    } finally {
      turn.release();
    }
  }
}
