package nl.draaiboek.store;

import java.sql.Connection;
import java.sql.SQLException;
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

  private OneAtATime(DataSource real) {
    this.real = real;
  }

  /** @return connections of {@code real}, one at a time, first come first served */
  static DataSource of(DataSource real) {
    return Connections.from(new OneAtATime(real)::connection);
  }

  private Connection connection() throws SQLException {
    turn.acquireUninterruptibly();
    try {
      Connection connection = real.getConnection();
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

  private void giveBack(Connection connection) throws SQLException {
    try {
      connection.close();
    } finally {
      turn.release();
    }
  }
}
