package nl.draaiboek.store;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import javax.sql.DataSource;
import nl.draaiboek.core.engine.StoreFailure;
import org.jdbi.v3.core.Handle;

/** What differs between SQLite and PostgreSQL. The tables and their SQL are the same for both. */
interface Database extends AutoCloseable {
  /** Something to do with a handle, within a transaction of its own. */
  interface Work<T> {
    T on(Handle handle);
  }

  /**
   * Reads.
   *
   * @throws StoreFailure when it cannot
   */
  <T> T read(Work<T> work);

  /**
   * Writes all of it or, when {@code work} throws, nothing. Returns when it is on disk. What {@code work} throws of
   * its own comes through.
   *
   * @throws StoreFailure when it cannot
   */
  <T> T write(Work<T> work);

  /** Called after something was deleted of which nothing may be left: takes it out of the database's own log, or logs that it could not. */
  void forgetTraces();

  /**
   * Connections for the timers' library, which notes on them what it has taken and done. That need not survive a power cut:
   * a timer that is called once more does nothing. Arming is not done here, but in the step's own transaction.
   */
  DataSource timerConnections();

  /** @return how the timers' library talks to it */
  JdbcCustomization timerDialect();

  /** @return how it looks for words */
  WordSearch search();

  /** @return whether no other process can be at work on it, so that what a fallen one had taken is free */
  boolean isForOneProcess();

  /**
   * @param forget drops what was read before; called when the database was not this process's own for a while, before
   *               anything is written again
   */
  void whenOthersMayHaveWritten(Runnable forget);

  /** Makes the database's own files forget what was taken away, as far as it can; what it cannot is told in the log. */
  void scrub();

  /** Finishes what was asked to write, for a few seconds at most. */
  @Override
  void close();
}
