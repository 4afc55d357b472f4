package nl.draaiboek.store;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** One file in the data folder: one connection that writes, a few beside it that only read. */
final class SqliteDatabase implements Database {
  private static final int READERS = 4;
  private static final int BUSY_MILLIS = 5_000;
  /** What was committed is there after a power cut. */
  private static final String SAFE = "pragma synchronous = full";
  /** A power cut takes the last moments; only for what is done again then. */
  private static final String QUICK = "pragma synchronous = normal";
  private static final Map<String, String> TYPES = Map.of("int", "integer", "id",
      "integer primary key autoincrement", "instant", "integer", "flag", "integer", "bytes", "blob", "strict",
      "strict");

  private final DataFolder folder;
  private final HikariDataSource writePool;
  private final HikariDataSource readPool;
  private final DataSource writers;
  private final DataSource timerConnections;
  private final Jdbi readers;
  private final GroupWriter writer;

  private SqliteDatabase(DataFolder folder, HikariDataSource writePool, HikariDataSource readPool) {
    this.folder = folder;
    this.writePool = writePool;
    this.readPool = readPool;
    OneAtATime queue = new OneAtATime(writePool);
    this.writers = queue.with(SAFE);
    this.timerConnections = queue.with(QUICK);
    this.readers = Failures.quiet(readPool);
    this.writer = new GroupWriter(Failures.quiet(writers));
  }

  static SqliteDatabase open(Path dataFolder) {
    DataFolder folder = DataFolder.take(dataFolder);
    @Nullable
    HikariDataSource writePool = null;
    try {
      Path file = folder.file("draaiboek.db");
      SqliteChecks.check(file, source(file, false), folder.unclean());
      writePool = pool(file, false, 1);
      Migrations.run(writePool, TYPES);
      return new SqliteDatabase(folder, writePool, pool(file, true, READERS));
    } catch (RuntimeException e) {
      if (writePool != null)
        writePool.close();
      folder.abandon();
      throw e;
    }
  }

  private static SQLiteDataSource source(Path file, boolean readOnly) {
    SQLiteConfig sqlite = new SQLiteConfig();
    sqlite.setJournalMode(JournalMode.WAL);
    sqlite.setSynchronous(SynchronousMode.FULL);
    sqlite.setBusyTimeout(BUSY_MILLIS);
    sqlite.enforceForeignKeys(true);
    sqlite.setReadOnly(readOnly);
    // A transaction that begins by reading could not become one that writes.
    sqlite.setTransactionMode(readOnly ? TransactionMode.DEFERRED : TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(sqlite);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }

  private static HikariDataSource pool(Path file, boolean readOnly, int size) {
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source(file, readOnly));
    pool.setPoolName(readOnly ? "store-readers" : "store-writer");
    pool.setReadOnly(readOnly);
    pool.setMaximumPoolSize(size);
    pool.setMaxLifetime(0);
    return new HikariDataSource(pool);
  }

  @Override
  public <T> T read(Work<T> work) {
    return Failures.told("cannot read", () -> readers.withHandle(work::on));
  }

  @Override
  public <T> T write(Work<T> work) {
    return Failures.told("cannot write", () -> writer.write(work).join());
  }

  /** @return connections that may write, and wait for the disk */
  DataSource writers() {
    return writers;
  }

  @Override
  public DataSource timerConnections() {
    return timerConnections;
  }

  @Override
  public JdbcCustomization timerDialect() {
    return new SqliteJdbcCustomization();
  }

  @Override
  public boolean isForOneProcess() {
    return true;
  }

  @Override
  public void close() {
    writer.close();
    readPool.close();
    writePool.close();
    folder.close();
  }
}
