package nl.draaiboek.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.draaiboek.core.engine.StoreFailure;
import org.jdbi.v3.core.Jdbi;
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

  /**
   * @param unclean whether the last process did not stop as it should; then all of the file is read
   * @throws DamagedStore when the file is not what was written to it
   */
  static void check(Path file, DataSource source, boolean unclean) {
    Jdbi jdbi = Failures.quiet(source);
    try {
      String version = jdbi.withHandle(h -> h.select("select sqlite_version()").mapTo(String.class).one());
      if (Arrays.compare(numbers(version), numbers(OLDEST_SQLITE)) < 0)
        throw new IllegalStateException(
            "SQLite " + version + " can damage its file; at least " + OLDEST_SQLITE + " is needed");
      if (unclean)
        wholeFile(file, jdbi);
    } catch (JdbiException e) {
      if (e.getCause() instanceof SQLiteException cause && DAMAGED.contains(cause.getResultCode()))
        throw new DamagedStore(file, cause.getResultCode().name());
      throw new StoreFailure("the store cannot read " + file, e);
    }
  }

  private static void wholeFile(Path file, Jdbi jdbi) {
    long start = System.nanoTime();
    List<String> findings = jdbi
        .withHandle(h -> h.select("pragma integrity_check(5)").mapTo(String.class).list());
    if (!findings.equals(List.of("ok")))
      throw new DamagedStore(file, "integrity_check has " + findings.size() + " findings or more");
    LOG.info("The last process did not stop as it should; integrity_check found nothing wrong in {} ms.",
        Duration.ofNanos(System.nanoTime() - start).toMillis());
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }
}
