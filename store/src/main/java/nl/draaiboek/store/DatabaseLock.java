package nl.draaiboek.store;

import java.sql.Connection;
import java.sql.SQLException;
import nl.draaiboek.core.engine.StoreFailure;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database that one process has for itself: an advisory lock, held by a connection of its own for as long as the process
 * runs.
 */
final class DatabaseLock implements AutoCloseable {
  /** Two numbers that make the lock ours; no other program that shares the server is likely to take them. */
  static final int OURS = 0x64726161;
  static final int STORE = 1;
  /** The server needs a moment to see that a process was killed. */
  private static final int PATIENCE_SECONDS = 2;
  private static final String PATIENCE = "set lock_timeout = '" + PATIENCE_SECONDS + "s'";
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final Connection connection;

  private DatabaseLock(Connection connection) {
    this.connection = connection;
  }

  /**
   * @throws DatabaseInUse when another process has it
   * @throws StoreFailure  when the server cannot be reached
   */
  static DatabaseLock take(PGSimpleDataSource source) {
    Connection connection;
    try {
      connection = source.getConnection();
    } catch (SQLException e) {
      throw new StoreFailure("the store cannot reach its database", e);
    }
    Handle handle = Jdbi.open(connection);
    try {
      handle.execute(PATIENCE);
      handle.select("select 1 from pg_advisory_lock(?, ?)", OURS, STORE).mapTo(Integer.class).one();
      return new DatabaseLock(connection);
    } catch (JdbiException e) {
      boolean taken = e.getCause() instanceof SQLException cause
          && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
      try (handle) {
        throw taken
            ? new DatabaseInUse(holder(handle))
            : new StoreFailure("the store cannot take its database", e);
      }
    }
  }

  /** @return whether it is held still; finds out within some 2 s, also where the network says nothing */
  boolean holds() {
    try {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException _) {
      return false;
    }
  }

  private static String holder(Handle handle) {
    return handle.createQuery("""
        select a.application_name || ', connected since ' || date_trunc('second', a.backend_start)
        from pg_locks l join pg_stat_activity a on a.pid = l.pid
        where l.locktype = 'advisory' and l.granted and l.classid = :ours and l.objid = :store
          and l.database = (select oid from pg_database where datname = current_database())""")
        .bind("ours", OURS).bind("store", STORE).mapTo(String.class).findFirst().orElse("another process");
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreFailure("the store cannot give back its database", e);
    }
  }
}
