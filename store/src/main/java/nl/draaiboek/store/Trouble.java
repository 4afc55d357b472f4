package nl.draaiboek.store;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Why a database cannot be written, or read, where that is not our doing: in words for the host. */
enum Trouble {
  FULL("its disk is full; make room", true),
  NOT_ALLOWED("it may not be written; look at its permissions, and whether its disk is read-only", true),
  LOCKED("another program has it locked; end that program", true),
  DISK_FAILS("its disk fails; copy everything to another one", false),
  DAMAGED("it is damaged; stop, and put a backup in its place", false),
  OUT_OF_REACH("its server cannot be reached", true),
  NOT_OURS("another process has taken it; stop one of the two", true);

  private final String inWords;
  private final boolean passes;

  Trouble(String inWords, boolean passes) {
    this.inWords = inWords;
    this.passes = passes;
  }

  /** @return whether all goes on by itself once it is mended */
  boolean passes() {
    return passes;
  }

  /** @return as in "nothing can be stored, because ..." */
  String inWords() {
    return inWords;
  }

  /** @return empty where it is something else: a fault of ours */
  static Optional<Trouble> of(Throwable fault) {
    for (@Nullable
    Throwable t = fault; t != null; t = t.getCause()) {
      if (t instanceof DatabaseInUse)
        return Optional.of(NOT_OURS);
      if (t instanceof DamagedStore)
        return Optional.of(DAMAGED);
      if (t instanceof SQLiteException sqlite)
        return sqlite(sqlite.getResultCode().name());
      if (t instanceof SQLTransientConnectionException || t instanceof PoolInitializationException)
        return Optional.of(OUT_OF_REACH);
      if (t instanceof SQLException sql && sql.getSQLState() != null)
        return postgres(sql.getSQLState());
    }
    return Optional.empty();
  }

  /** @param code with its extension, such as {@code SQLITE_IOERR_FSYNC} */
  private static Optional<Trouble> sqlite(String code) {
    String kind = code.replaceAll("^SQLITE_([A-Z]+).*", "$1");
    return switch (kind) {
      case "FULL" -> Optional.of(FULL);
      case "READONLY", "CANTOPEN", "PERM", "AUTH" -> Optional.of(NOT_ALLOWED);
      case "BUSY", "LOCKED" -> Optional.of(LOCKED);
      case "IOERR" -> Optional.of(DISK_FAILS);
      case "CORRUPT", "NOTADB" -> Optional.of(DAMAGED);
      default -> Optional.empty();
    };
  }

  private static Optional<Trouble> postgres(String state) {
    return switch (state) {
      case "53100" -> Optional.of(FULL);
      case "25006" -> Optional.of(NOT_ALLOWED);
      case "55P03" -> Optional.of(LOCKED);
      case "58030" -> Optional.of(DISK_FAILS);
      case "XX001", "XX002" -> Optional.of(DAMAGED);
      default ->
        state.startsWith("08") || state.startsWith("57P") ? Optional.of(OUT_OF_REACH) : Optional.empty();
    };
  }
}
