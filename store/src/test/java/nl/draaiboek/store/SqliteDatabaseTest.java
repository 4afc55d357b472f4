package nl.draaiboek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.StoreFailure;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerChange.Arm;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data folder, its one writer, and what happens at a start after a fall. */
class SqliteDatabaseTest {
  private static final TimerKey KEY = new TimerKey(new SessionId("feest"), "welkom", Room.PLENARY,
      TimerKind.TIME_UP, 0, 1);

  /** SQLite's numbers for how it waits for the disk. */
  private static final int NORMAL = 1;
  private static final int FULL = 2;

  @TempDir
  private Path temp;

  @Test
  void a_step_that_fails_takes_nobody_along() throws IOException, SQLException {
    try (SqliteDatabase database = open();
        GroupWriter writer = new GroupWriter(Failures.quiet(database.writers()),
            CommitCount.open(Files.createTempFile(temp, "a", "count"), 0), () -> {})) {
      CompletableFuture<Integer> ben;
      CompletableFuture<Integer> chantal;
      CompletableFuture<Integer> driss;
      try (Connection busy = database.writers().getConnection()) {
        assertThat(busy.isClosed()).isFalse();
        ben = writer.write(h -> name(h, "ben"));
        chantal = writer.write(h -> {
          name(h, "chantal");
          throw new IllegalStateException("halfway");
        });
        driss = writer.write(h -> name(h, "driss"));
      }
      assertThat(ben.join()).isEqualTo(1);
      assertThat(driss.join()).isEqualTo(1);
      assertThatThrownBy(chantal::join).hasRootCauseMessage("halfway");
      assertThat(names(database)).containsExactly("ben", "driss");
    }
  }

  @Test
  void what_is_acknowledged_waits_for_the_disk_whoever_had_the_connection_before() throws SQLException {
    try (SqliteDatabase database = open()) {
      assertThat(synchronous(database.timerConnections())).isEqualTo(NORMAL);
      assertThat(database.<Integer>write(SqliteDatabaseTest::synchronous)).isEqualTo(FULL);
      assertThat(synchronous(database.timerConnections())).isEqualTo(NORMAL);
      assertThat(synchronous(database.writers())).isEqualTo(FULL);
    }
  }

  private static int synchronous(DataSource source) throws SQLException {
    try (Handle handle = Jdbi.open(source)) {
      return synchronous(handle);
    }
  }

  private static int synchronous(Handle handle) {
    return handle.select("pragma synchronous").mapTo(Integer.class).one();
  }

  @Test
  void a_timer_of_a_step_that_fails_is_not_armed() {
    try (SqliteDatabase database = open()) {
      TimerTable timers = new TimerTable(database);
      assertThatThrownBy(() -> database.write(h -> {
        timers.change(h, List.of(new Arm(new Timer(KEY, Instant.EPOCH))));
        throw new IllegalStateException("halfway");
      })).hasMessage("halfway");
      assertThat(timers.first()).isEmpty();
    }
  }

  @Test
  void a_timer_that_a_fallen_process_had_taken_is_free_again() {
    try (SqliteDatabase database = open()) {
      TimerTable timers = new TimerTable(database);
      database.write(h -> {
        timers.change(h, List.of(new Arm(new Timer(KEY, Instant.EPOCH))));
        return h.execute("update scheduled_tasks set picked = 1, picked_by = 'fallen'");
      });
      assertThat(timers.dueUntil(Instant.now())).isEmpty();
      timers.recover();
      assertThat(timers.dueUntil(Instant.now())).containsExactly(Instant.EPOCH);
    }
  }

  @Test
  void the_folder_is_for_us_alone() throws IOException {
    try (SqliteDatabase database = open()) {
      assertThat(names(database)).isEmpty();
      assertThat(permissions(temp.resolve("data"))).isEqualTo("rwx------");
      try (var files = Files.list(temp.resolve("data"))) {
        assertThat(files).isNotEmpty()
            .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
      }
    }
  }

  @Test
  void a_second_one_is_told_who_was_first() {
    try (SqliteDatabase first = open()) {
      assertThat(names(first)).isEmpty();
      assertThatThrownBy(this::open).isInstanceOf(DataFolderInUse.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid() + " since 20");
    }
  }

  @Test
  void a_folder_that_was_given_back_says_so() throws IOException {
    open().close();
    try (DataFolder folder = DataFolder.take(temp.resolve("data"))) {
      assertThat(folder.unclean()).isFalse();
    }
    Files.writeString(temp.resolve("data/draaiboek.lock"), "process 1 since 2026-06-25T08:00:00Z");
    try (DataFolder folder = DataFolder.take(temp.resolve("data"))) {
      assertThat(folder.unclean()).isTrue();
    }
  }

  @Test
  void what_comes_after_the_close_is_refused() {
    SqliteDatabase database = open();
    database.close();
    assertThatThrownBy(() -> database.write(h -> name(h, "ben"))).isInstanceOf(StoreFailure.class);
    assertThatThrownBy(() -> names(database)).isInstanceOf(StoreFailure.class);
  }

  @Test
  void a_damaged_file_is_told_and_left_as_it_is() throws IOException {
    open().close();
    Path file = temp.resolve("data/draaiboek.db");
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 4_096; i < bytes.length - 4_096; i++)
      bytes[i] = (byte) (i * 31);
    Files.write(file, bytes);
    Files.writeString(temp.resolve("data/draaiboek.lock"), "process 1 since 2026-06-25T08:00:00Z");
    assertThatThrownBy(this::open).isInstanceOf(DamagedStore.class).hasMessageContaining("draaiboek.db");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThatThrownBy(this::open).isInstanceOf(DamagedStore.class);
  }

  @Test
  void a_file_that_is_no_database_is_told() throws IOException {
    Files.createDirectories(temp.resolve("data"));
    Files.writeString(temp.resolve("data/draaiboek.db"), "these are my holiday pictures ".repeat(200));
    assertThatThrownBy(this::open).isInstanceOf(DamagedStore.class);
  }

  private SqliteDatabase open() {
    return SqliteDatabase.open(temp.resolve("data"));
  }

  private static int name(Handle h, String person) {
    return h.execute("insert into person(session, id, name) values ('feest', ?, ?)", person, person);
  }

  private static List<String> names(SqliteDatabase database) {
    return database.read(h -> h.select("select id from person order by id").mapTo(String.class).list());
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
