package nl.draaiboek.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.draaiboek.core.engine.StoreFailure;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What has to be so before anything is written to a file. */
final class SqliteChecks {
  /** Older ones can damage a file in WAL mode. */
  private static final String OLDEST_SQLITE = "3.51.3";
  private static final Set<SQLiteErrorCode> DAMAGED = Set.of(SQLiteErrorCode.SQLITE_CORRUPT,
      SQLiteErrorCode.SQLITE_NOTADB);
  private static final Logger LOG = LoggerFactory.getLogger(SqliteChecks.class);

  private SqliteChecks() {}

  /** @throws IllegalStateException when this SQLite is not to be trusted with a file */
  static void version(DataSource source) {
    String version = Failures.quiet(source)
        .withHandle(h -> h.select("select sqlite_version()").mapTo(String.class).one());
    if (Arrays.compare(numbers(version), numbers(OLDEST_SQLITE)) < 0)
      throw new IllegalStateException(
          "SQLite " + version + " can damage its file; at least " + OLDEST_SQLITE + " is needed");
  }

  /**
   * Looks whether all that was committed is there. Changes nothing: not even what is left of a damaged file.
   *
   * @param readOnly connections that cannot write
   * @param count    the file that counts
   * @return how many transactions the database holds
   * @throws IncompleteStore when it lacks some
   * @throws DamagedStore    when it is not what was written to it
   */
  static int commits(Path file, DataSource readOnly, Path count) {
    int held = told(file, () -> Files.isRegularFile(file) && file.toFile().length() > 0
        ? Failures.quiet(readOnly).withHandle(h -> h.select("pragma user_version").mapTo(Integer.class).one())
        : 0);
    CommitCount.read(count).filter(noted -> noted.commits() > held).ifPresent(noted -> {
      throw new IncompleteStore(file, noted.commits() - held, noted, count);
    });
    return held;
  }

  /**
   * Reads all of the file.
   *
   * @throws DamagedStore when it is not what was written to it
   */
  static void wholeFile(Path file, DataSource source) {
    long start = System.nanoTime();
    look(file, source);
    LOG.info("The last process did not stop as it should; integrity_check found nothing wrong in {} ms.",
        Duration.ofNanos(System.nanoTime() - start).toMillis());
  }

  /**
   * Reads all of a copy.
   *
   * @throws DamagedStore when it is not what was written to it
   */
  static void sound(Path copy) {
    look(copy, SqliteDatabase.reading(copy));
  }

  private static void look(Path file, DataSource source) {
    List<String> findings = told(file, () -> Failures.quiet(source)
        .withHandle(h -> h.select("pragma integrity_check(5)").mapTo(String.class).list()));
    if (!findings.equals(List.of("ok")))
      throw new DamagedStore(file, "integrity_check has " + findings.size() + " findings or more");
  }

  private static <T> T told(Path file, Supplier<T> look) {
    try {
      return look.get();
    } catch (JdbiException e) {
      if (e.getCause() instanceof SQLiteException cause && DAMAGED.contains(cause.getResultCode()))
        throw new DamagedStore(file, cause.getResultCode().name());
      throw new StoreFailure("the store cannot read " + file, e);
    }
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }
}
