package nl.draaiboek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.StoreFailure;
import nl.draaiboek.core.engine.Timers;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerChange;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;
import nl.draaiboek.store.SqliteDatabase.Limits;
import nl.draaiboek.testkit.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks and files that are not as they should be: who is told "saved" is right, and what can go on goes on. */
class SqliteFaultsTest {
  private static final int ENOUGH = 40;

  @TempDir
  private Path temp;

  @Test
  void a_data_folder_that_cannot_be_made_is_told_and_what_to_do() throws IOException {
    Path taken = Files.writeString(temp.resolve("taken"), "a file");
    assertThatThrownBy(() -> DataFolder.take(taken.resolve("data"))).isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("taken/data, choose one that can be written to");
  }

  @Test
  void a_full_disk_is_told_and_what_was_saved_can_be_read_until_there_is_room_again() throws SQLException {
    try (SqliteDatabase database = open("data", limits(200, 60))) {
      int saved = 0;
      while (writes(database, "person-" + saved, "x".repeat(3_000)))
        saved++;
      assertThat(saved).isPositive();
      String next = "person-" + saved;
      assertThatThrownBy(() -> write(database, next, "x".repeat(3_000))).isInstanceOf(StoreFailure.class)
          .hasMessage("the store cannot write: its disk is full; make room");
      assertThat(people(database)).containsExactlyInAnyOrderElementsOf(upTo(saved));
      on(database, "pragma max_page_count = 1000000");
      write(database, next, "there is room");
      assertThat(people(database)).containsExactlyInAnyOrderElementsOf(upTo(saved + 1));
    }
    try (SqliteDatabase again = open("data", Limits.USUAL)) {
      assertThat(people(again)).hasSizeGreaterThan(1);
    }
  }

  @Test
  void a_timer_that_came_due_on_a_full_disk_has_its_effect_once_there_is_room() throws SQLException {
    Steps party = Steps.of("feest");
    List<TimerKey> done = new CopyOnWriteArrayList<>();
    AtomicInteger calls = new AtomicInteger();
    SqliteDatabase database = open("data", limits(200, 60));
    try (Store store = new Store(database, new Activities(List.of()), InstantSource.system());
        Timers timers = store.timers()) {
      store.sessions().write(party.opened("ana"));
      TimerKey key = new TimerKey(party.session(), "welkom", Room.PLENARY, TimerKind.TIME_UP, 0, 1);
      store.sessions().write(party.with(1, new TimerChange.Arm(new Timer(key, Instant.now()))));
      for (int i = 0; writes(database, "person-" + i, "x".repeat(3_000));)
        i++;
      timers.start(due -> {
        calls.incrementAndGet();
        write(database, "time-is-up", "x".repeat(3_000));
        done.add(due);
      });
      await().until(() -> calls.get() >= 2);
      assertThat(done).isEmpty();
      await().untilAsserted(() -> {
        on(database, "pragma max_page_count = 1000000");
        assertThat(done).containsExactly(key);
      });
      await().until(() -> store.manualTimers().nextDue().isEmpty());
      assertThat(done).containsExactly(key);
    }
  }

  @Test
  void a_lock_that_another_program_holds_is_told_and_all_goes_on_when_it_lets_go() throws SQLException {
    try (SqliteDatabase database = open("data", limits(100, 1_000_000))) {
      write(database, "ben", "Ben");
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("data/draaiboek.db"));
          Statement statement = other.createStatement()) {
        statement.execute("begin immediate");
        for (int i = 0; i < 3; i++)
          assertThatThrownBy(() -> write(database, "chantal", "Chantal")).isInstanceOf(StoreFailure.class)
              .hasMessageContaining("another program has it locked");
        assertThat(people(database)).containsExactly("ben");
        statement.execute("rollback");
      }
      write(database, "chantal", "Chantal");
      write(database, "driss", "Driss");
      assertThat(people(database)).containsExactly("ben", "chantal", "driss");
    }
  }

  @Test
  void a_file_that_may_not_be_written_any_more_is_told_and_can_be_read() throws SQLException {
    try (SqliteDatabase database = open("data", Limits.USUAL)) {
      write(database, "ben", "Ben");
      on(database, "pragma query_only = on");
      assertThatThrownBy(() -> write(database, "chantal", "Chantal")).isInstanceOf(StoreFailure.class)
          .hasMessageContaining("may not be written");
      assertThat(people(database)).containsExactly("ben");
      on(database, "pragma query_only = off");
      write(database, "chantal", "Chantal");
      assertThat(people(database)).containsExactly("ben", "chantal");
    }
  }

  @Test
  void a_copy_without_its_wal_is_not_taken_for_the_whole() throws IOException {
    Path copy = fallen();
    Path wal = copy.resolve("draaiboek.db-wal");
    byte[] kept = Files.readAllBytes(wal);
    Files.delete(wal);
    assertThatThrownBy(() -> SqliteDatabase.open(copy)).isInstanceOf(IncompleteStore.class)
        .hasMessageContainingAll("lacks the last " + ENOUGH + " of " + ENOUGH, "draaiboek.db-wal",
            "Nothing was changed");
    Files.write(wal, kept);
    Files.deleteIfExists(copy.resolve("draaiboek.db-shm"));
    try (SqliteDatabase database = SqliteDatabase.open(copy)) {
      assertThat(people(database)).hasSize(ENOUGH);
    }
  }

  @Test
  void a_damaged_tail_of_the_wal_is_told_and_left_as_it_is() throws IOException {
    Path copy = fallen();
    Path wal = copy.resolve("draaiboek.db-wal");
    damage(wal, Files.size(wal) - 10_000);
    byte[] kept = Files.readAllBytes(wal);
    assertThatThrownBy(() -> SqliteDatabase.open(copy)).isInstanceOf(IncompleteStore.class)
        .hasMessageContainingAll("lacks the last", "remove " + copy.resolve("draaiboek.commits"));
    assertThat(Files.readAllBytes(wal)).isEqualTo(kept);
    Files.delete(copy.resolve("draaiboek.commits"));
    try (SqliteDatabase database = SqliteDatabase.open(copy)) {
      assertThat(people(database)).hasSizeBetween(1, ENOUGH - 1);
      write(database, "ben", "Ben");
    }
    SqliteDatabase.open(copy).close();
  }

  @Test
  void a_backup_that_sqlite_made_itself_is_opened() throws IOException, SQLException {
    Path copy = Files.createDirectories(temp.resolve("copy"));
    try (SqliteDatabase database = open("data", Limits.USUAL)) {
      write(database, "ben", "Ben");
      on(database, "vacuum into '" + copy.resolve("draaiboek.db") + "'");
      Files.copy(temp.resolve("data/draaiboek.commits"), copy.resolve("draaiboek.commits"));
    }
    unclean(copy);
    try (SqliteDatabase database = SqliteDatabase.open(copy)) {
      assertThat(people(database)).containsExactly("ben");
      write(database, "chantal", "Chantal");
    }
  }

  @Test
  void what_was_never_acknowledged_is_not_missed() throws IOException {
    Path copy = fallen();
    Path wal = copy.resolve("draaiboek.db-wal");
    byte[] whole = Files.readAllBytes(wal);
    Files.write(wal, java.util.Arrays.copyOf(whole, whole.length + 3_000));
    try (SqliteDatabase database = SqliteDatabase.open(copy)) {
      assertThat(people(database)).hasSize(ENOUGH);
    }
  }

  @Test
  void a_database_that_is_gone_is_not_taken_for_a_new_one() throws IOException {
    Path copy = fallen();
    Files.delete(copy.resolve("draaiboek.db-wal"));
    Files.delete(copy.resolve("draaiboek.db"));
    assertThatThrownBy(() -> SqliteDatabase.open(copy)).isInstanceOf(IncompleteStore.class);
    assertThat(copy.resolve("draaiboek.db")).doesNotExist();
  }

  @Test
  void a_large_file_is_looked_through_beside_the_work_and_damage_stops_the_writing() throws IOException {
    Path copy = fallen();
    Limits large = new Limits(1_000, 0, 1_000_000);
    try (SqliteDatabase database = SqliteDatabase.open(copy, large)) {
      write(database, "ben", "Ben");
    }
    unclean(copy);
    damage(copy.resolve("draaiboek.db"), pageOf(copy.resolve("draaiboek.db"), "lost_slot"));
    try (SqliteDatabase database = SqliteDatabase.open(copy, large)) {
      await().untilAsserted(() -> assertThatThrownBy(() -> write(database, "chantal", "Chantal"))
          .isInstanceOf(DamagedStore.class));
      assertThat(people(database)).contains("ben");
    }
    assertThatThrownBy(() -> SqliteDatabase.open(copy)).isInstanceOf(DamagedStore.class);
  }

  @Test
  void a_large_file_that_is_sound_is_worked_on_at_once() throws IOException {
    Path copy = fallen();
    try (SqliteDatabase database = SqliteDatabase.open(copy, new Limits(1_000, 0, 1_000_000))) {
      write(database, "ben", "Ben");
      assertThat(people(database)).hasSize(ENOUGH + 1);
    }
  }

  /** @return the data folder of a process that was killed after many writes */
  private Path fallen() throws IOException {
    Path copy = Files.createDirectories(temp.resolve("copy"));
    try (SqliteDatabase database = open("data", Limits.USUAL)) {
      for (int i = 0; i < ENOUGH; i++)
        write(database, "person-" + i, "y".repeat(500));
      for (String file : List.of("draaiboek.db", "draaiboek.db-wal", "draaiboek.commits"))
        Files.copy(temp.resolve("data").resolve(file), copy.resolve(file));
    }
    unclean(copy);
    return copy;
  }

  private static void unclean(Path folder) throws IOException {
    Files.writeString(folder.resolve("draaiboek.lock"), "process 1 since 2026-06-25T08:00:00Z");
  }

  private static void damage(Path file, long at) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at);
      bytes.write(new byte[]{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
    }
  }

  /** @return where a table or an index begins in the file */
  private static long pageOf(Path file, String name) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement ask = connection.createStatement();
        var rows = ask.executeQuery("select rootpage from sqlite_schema where name = '" + name + "'")) {
      return (rows.getLong(1) - 1) * 4_096;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private SqliteDatabase open(String folder, Limits limits) {
    return SqliteDatabase.open(temp.resolve(folder), limits);
  }

  private static Limits limits(int busyMillis, int maxPages) {
    return new Limits(busyMillis, Limits.USUAL.checkFirstBytes(), maxPages);
  }

  private static boolean writes(SqliteDatabase database, String person, String name) {
    try {
      write(database, person, name);
      return true;
    } catch (StoreFailure e) {
      return false;
    }
  }

  private static void write(SqliteDatabase database, String person, String name) {
    database.write(
        h -> h.execute("insert into person(session, id, name) values ('feest', ?, ?)", person, name));
  }

  /** Says this on the one connection that writes. */
  private static void on(SqliteDatabase database, String pragma) throws SQLException {
    try (Connection connection = database.writers().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(pragma);
    }
  }

  private static List<String> people(SqliteDatabase database) {
    return database.read(h -> h.select("select id from person order by id").mapTo(String.class).list());
  }

  private static List<String> upTo(int people) {
    return IntStream.range(0, people).mapToObj(i -> "person-" + i).toList();
  }
}
