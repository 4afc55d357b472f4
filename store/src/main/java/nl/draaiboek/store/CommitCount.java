package nl.draaiboek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many transactions were committed: within each of them in the database's own header, and afterwards in a small file
 * beside it. Where the file has seen more than the database holds, something that was acknowledged is gone. The file is not
 * synced, so that after a power cut it may lag: it misses a loss rather than invent one.
 */
final class CommitCount implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CommitCount.class);
  private static final Pattern LINE = Pattern.compile("(\\d{1,10}) (\\S+)\\s*");
  private static final int MAX_LINE_BYTES = 64;

  private final FileChannel file;
  private int commits;
  private boolean told;

  /** What the file said last. */
  record Noted(int commits, Instant at) {}

  private CommitCount(FileChannel file, int commits) {
    this.file = file;
    this.commits = commits;
  }

  /** @return what a process that is no more noted; empty where there is no such file, or it cannot be understood */
  static Optional<Noted> read(Path file) {
    try {
      if (!Files.exists(file))
        return Optional.empty();
      Matcher line = LINE.matcher(Files.readString(file));
      return line.matches()
          ? Optional.of(new Noted(Integer.parseInt(line.group(1)), Instant.parse(line.group(2))))
          : Optional.empty();
    } catch (DateTimeParseException | NumberFormatException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** @param commits how many the database holds */
  static CommitCount open(Path file, int commits) {
    try {
      return new CommitCount(FileChannel.open(file, StandardOpenOption.WRITE), commits);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Counts within a transaction. A pragma takes no parameters, and Jdbi would read each of them as a statement that it never saw. */
  void count(Handle handle) {
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.execute("pragma user_version = " + (commits + 1));
    } catch (SQLException e) {
      throw new UnableToExecuteStatementException("the commit could not be counted", e, null);
    }
  }

  /** Notes that it was committed. */
  void committed() {
    commits++;
    String line = commits + " " + Instant.now();
    try {
      file.write(ByteBuffer
          .wrap((line + " ".repeat(MAX_LINE_BYTES - line.length())).getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException e) {
      if (!told)
        LOG.warn(
            "Cannot note how much was stored; should the database lose something, the next start may not see it.",
            e);
      told = true;
    }
  }

  @Override
  public void close() {
    try (file) {
      file.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the count of commits", e);
    }
  }
}
