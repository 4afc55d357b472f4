package nl.draaiboek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.testkit.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** A backup while the server runs, and what comes of it when it is put back. */
class BackupTest {
  @TempDir
  private Path temp;

  private final Steps party = Steps.of("feest");
  private Path data = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void folders() {
    data = temp.resolve("data");
    file = temp.resolve("feest.backup");
  }

  @Test
  void a_backup_made_while_people_write_on_holds_what_was_written_until_then() throws IOException {
    try (Store store = open()) {
      Files.writeString(data.resolve("link.key"), "k".repeat(32));
      store.sessions().write(party.opened("ana"));
      Backup.make(data, file);
      store.sessions().write(party.joined(1, "ben", "press-1"));
    }
    Path elsewhere = temp.resolve("elsewhere");
    Restore.into(elsewhere, file, false);
    assertThat(seq(elsewhere)).isEqualTo(1);
    assertThat(elsewhere.resolve("link.key")).hasContent("k".repeat(32));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere.resolve("link.key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void what_is_in_a_folder_is_lost_only_where_that_was_asked() {
    try (Store store = open()) {
      store.sessions().write(party.opened("ana"));
      Backup.make(data, file);
      store.sessions().write(party.joined(1, "ben", "press-1"));
    }
    assertThatThrownBy(() -> Restore.into(data, file, false)).isInstanceOf(BackupRefused.class)
        .hasMessageContaining("--replace");
    assertThat(seq(data)).isEqualTo(2);
    Restore.into(data, file, true);
    assertThat(seq(data)).isEqualTo(1);
  }

  @Test
  void nothing_is_put_back_under_a_server_that_runs() {
    try (Store store = open()) {
      store.sessions().write(party.opened("ana"));
      Backup.make(data, file);
      assertThatThrownBy(() -> Restore.into(data, file, true)).isInstanceOf(DataFolderInUse.class);
    }
    assertThat(seq(data)).isEqualTo(1);
  }

  @Test
  void a_file_that_is_no_whole_backup_changes_nothing() throws IOException {
    try (Store store = open()) {
      store.sessions().write(party.opened("ana"));
      Backup.make(data, file);
    }
    byte[] whole = Files.readAllBytes(file);
    Path half = Files.write(temp.resolve("half"), java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> Restore.into(data, half, true)).isInstanceOf(BackupRefused.class)
        .hasMessageContaining("no whole backup");
    assertThatThrownBy(() -> Restore.into(data, temp.resolve("nowhere"), true))
        .isInstanceOf(BackupRefused.class);
    assertThatThrownBy(() -> Backup.make(data, file)).isInstanceOf(BackupRefused.class)
        .hasMessageContaining("there already");
    assertThat(seq(data)).isEqualTo(1);
    try (var left = Files.list(temp)) {
      assertThat(left).containsExactlyInAnyOrder(data, file, half);
    }
  }

  @Test
  void a_backup_of_a_newer_version_is_refused() {
    try (Store store = open()) {
      store.sessions().write(party.opened("ana"));
    }
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + data.resolve("draaiboek.db"));
    org.jdbi.v3.core.Jdbi.create(source)
        .useHandle(h -> h.execute("update flyway_schema_history set version = '999' where version = '1'"));
    Backup.make(data, file);
    assertThatThrownBy(() -> Restore.into(temp.resolve("elsewhere"), file, false))
        .isInstanceOf(BackupRefused.class).hasMessageContaining("newer Draaiboek");
  }

  private int seq(Path folder) {
    try (Store store = Store.open(StoreSettings.sqlite(folder), new Activities(java.util.List.of()),
        InstantSource.system())) {
      return store.sessions().read(party.session(), 0).seq();
    }
  }

  private Store open() {
    return Store.open(StoreSettings.sqlite(data), new Activities(java.util.List.of()),
        InstantSource.system());
  }
}
