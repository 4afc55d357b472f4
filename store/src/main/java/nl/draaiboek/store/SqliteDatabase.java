package nl.draaiboek.store;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** One file in the data folder: one connection that writes, a few beside it that only read. */
final class SqliteDatabase implements Database {
  private static final int READERS = 4;
  /** So that a large file is not read while everybody comes back at once. */
  private static final int CHECK_AFTER_SECONDS = 2;
  private static final Logger LOG = LoggerFactory.getLogger(SqliteDatabase.class);
  /** What was committed is there after a power cut. */
  private static final String SAFE = "pragma synchronous = full";
  /** A power cut takes the last moments; only for what is done again then. */
  private static final String QUICK = "pragma synchronous = normal";
  private static final Map<String, String> TYPES = Map.of("archive", SqliteSearch.TABLE, "int", "integer",
      "id",
      "integer primary key autoincrement", "instant", "integer", "flag", "integer", "bytes", "blob", "strict",
      "strict");

  /**
   * @param busyMillis      how long to wait for another program that has the file locked
   * @param checkFirstBytes a larger file is looked through beside the work, after a fall
   * @param maxPages        how large the file may become
   */
  record Limits(int busyMillis, long checkFirstBytes, int maxPages) {
    static final Limits USUAL = new Limits(5_000, 32L << 20, Integer.MAX_VALUE - 1);
  }

  private final Path file;
  private final DataFolder folder;
  private final HikariDataSource writePool;
  private final HikariDataSource readPool;
  private final DataSource writers;
  private final DataSource timerConnections;
  private final Jdbi readers;
  private final CommitCount count;
  private final GroupWriter writer;
  private final WriteHealth health;
  private volatile boolean mayBeDamaged;
  private volatile @Nullable DamagedStore damage;

  private SqliteDatabase(Path file, DataFolder folder, HikariDataSource writePool, HikariDataSource readPool,
      CommitCount count) {
    this.file = file;
    this.folder = folder;
    this.writePool = writePool;
    this.readPool = readPool;
    OneAtATime queue = new OneAtATime(writePool);
    this.writers = queue.with(SAFE);
    this.timerConnections = queue.with(QUICK);
    this.readers = Failures.quiet(readPool);
    this.count = count;
    this.writer = new GroupWriter(Failures.quiet(writers), count,
        () -> writePool.getHikariPoolMXBean().softEvictConnections());
    this.health = new WriteHealth(file.toString());
  }

  static SqliteDatabase open(Path dataFolder) {
    return open(dataFolder, Limits.USUAL);
  }

  static SqliteDatabase open(Path dataFolder, Limits limits) {
    DataFolder folder = DataFolder.take(dataFolder);
    @Nullable
    HikariDataSource writePool = null;
    try {
      Path path = folder.path("draaiboek.db");
      SqliteChecks.version(source(Path.of(":memory:"), false, limits));
      int commits = SqliteChecks.commits(path, source(path, true, limits), folder.path("draaiboek.commits"));
      Path file = folder.file("draaiboek.db");
      boolean large = Files.size(file) > limits.checkFirstBytes();
      if (folder.unclean() && !large)
        SqliteChecks.wholeFile(file, source(file, true, limits));
      writePool = pool(source(file, false, limits), false, 1);
      Migrations.run(writePool, TYPES);
      // Whoever fell may have had no time to take what it destroyed out of the log.
      emptyLog(writePool);
      SqliteDatabase database = new SqliteDatabase(file, folder, writePool,
          pool(source(file, true, limits), true, READERS),
          CommitCount.open(folder.file("draaiboek.commits"), commits));
      if (folder.unclean() && large)
        database.checkBesideTheWork(source(file, true, limits));
      return database;
    } catch (IOException e) {
      folder.abandon();
      throw new UncheckedIOException("cannot read the data folder " + dataFolder, e);
    } catch (RuntimeException e) {
      if (writePool != null)
        writePool.close();
      folder.abandon();
      throw e;
    }
  }

  /** First those who wait for a page after the fall; then the file is read, on a thread of its own. */
  private void checkBesideTheWork(DataSource source) {
    mayBeDamaged = true;
    CompletableFuture.delayedExecutor(CHECK_AFTER_SECONDS, TimeUnit.SECONDS,
        check -> Thread.ofPlatform().daemon().name("store-check").start(check)).execute(() -> check(source));
  }

  /** What is found is told, and nothing is written any more. */
  private void check(DataSource source) {
    try {
      SqliteChecks.wholeFile(file, source);
      mayBeDamaged = false;
    } catch (DamagedStore e) {
      damage = e;
      health.fails(Trouble.DAMAGED);
    } catch (RuntimeException e) {
      LOG.error("Could not look through {} after a fall; the next start tries again.", file, e);
    }
  }

  private static SQLiteDataSource source(Path file, boolean readOnly, Limits limits) {
    SQLiteConfig sqlite = new SQLiteConfig();
    // Who only reads takes the file as it is: a backup that SQLite made itself has no WAL yet.
    if (!readOnly)
      sqlite.setJournalMode(JournalMode.WAL);
    sqlite.setSynchronous(SynchronousMode.FULL);
    sqlite.setBusyTimeout(limits.busyMillis());
    sqlite.setMaxPageCount(limits.maxPages());
    // What is deleted is wiped.
    sqlite.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    sqlite.enforceForeignKeys(true);
    sqlite.setReadOnly(readOnly);
    // A transaction that begins by reading could not become one that writes.
    sqlite.setTransactionMode(readOnly ? TransactionMode.DEFERRED : TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(sqlite);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /** @return connections to a file that a server may be working on, or to a copy; they change nothing */
  static DataSource reading(Path file) {
    return source(file, true, Limits.USUAL);
  }

  private static HikariDataSource pool(DataSource source, boolean readOnly, int size) {
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source);
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
    return health.watch(() -> Failures.told("cannot write", () -> {
      if (damage != null)
        throw damage;
      return writer.write(work).join();
    }));
  }

  /** @return connections that may write, and wait for the disk */
  DataSource writers() {
    return writers;
  }

  @Override
  public void forgetTraces() {
    try {
      if (!emptyLog(writers))
        LOG.warn("What was destroyed is still in the log beside {}; it goes when the server starts again.",
            file);
    } catch (RuntimeException e) {
      LOG.warn("What was destroyed is still in the log beside {}; it goes when the server starts again.",
          file,
          e);
    }
  }

  /** @return whether nothing is left in the log of what was written before */
  private static boolean emptyLog(DataSource writers) {
    return Failures.quiet(writers)
        .withHandle(h -> h.select("pragma wal_checkpoint(truncate)").mapTo(Integer.class).one()) == 0;
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
  public WordSearch search() {
    return new SqliteSearch();
  }

  @Override
  public boolean isForOneProcess() {
    return true;
  }

  /** Never: the folder is this process's own for as long as it runs. */
  @Override
  public void whenOthersMayHaveWritten(Runnable forget) {}

  /**
   * Writes the file anew without its free pages, and the WAL into it. Free pages are wiped when they become free; but where a page was
   * split before, a copy of what stood in it can be left within another.
   */
  @Override
  public void scrub() {
    try (Connection connection = writers.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum");
      try (ResultSet done = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
        if (done.next() && done.getInt(1) != 0)
          LOG.warn("What was erased may stand in {}-wal until it is written on: somebody was reading.", file);
      }
    } catch (SQLException e) {
      LOG.warn("What was erased may still stand in free pages of {}: {}.", file,
          Trouble.of(e).map(Trouble::inWords).orElse(e.getClass().getSimpleName()));
    }
  }

  @Override
  public void close() {
    writer.close();
    readPool.close();
    writePool.close();
    count.close();
    if (mayBeDamaged)
      folder.abandon();
    else
      folder.close();
  }
}
