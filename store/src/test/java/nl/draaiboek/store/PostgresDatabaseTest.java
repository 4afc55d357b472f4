package nl.draaiboek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draaiboek.core.engine.StoreFailure;
import org.junit.jupiter.api.Test;

/** What is PostgreSQL's own: one process at a time, and no words in its errors. */
class PostgresDatabaseTest {
  @Test
  void a_second_one_is_told_who_was_first() {
    StoreSettings.Postgres settings = FreshPostgres.settings();
    try (PostgresDatabase first = PostgresDatabase.open(settings)) {
      assertThat(first.isForOneProcess()).isFalse();
      assertThatThrownBy(() -> PostgresDatabase.open(settings)).isInstanceOf(DatabaseInUse.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid() + " since 20");
    }
    PostgresDatabase.open(settings).close();
  }

  @Test
  void a_lock_that_is_lost_is_taken_again_and_what_was_folded_is_read_anew() {
    AtomicInteger forgot = new AtomicInteger();
    StoreSettings.Postgres settings = FreshPostgres.settings();
    try (PostgresDatabase database = PostgresDatabase.open(settings)) {
      database.whenOthersMayHaveWritten(forgot::incrementAndGet);
      endLock(database);
      await().until(() -> forgot.get() == 1);
      await().ignoreExceptions().untilAsserted(() -> write(database, "ben"));
      assertThatThrownBy(() -> PostgresDatabase.open(settings)).isInstanceOf(DatabaseInUse.class);
    }
  }

  @Test
  void while_another_process_has_the_database_nothing_is_written() throws SQLException {
    StoreSettings.Postgres settings = FreshPostgres.settings();
    try (PostgresDatabase database = PostgresDatabase.open(settings)) {
      try (Connection rival = DriverManager.getConnection(settings.jdbcUrl(), settings.user(),
          settings.password().value()); Statement statement = rival.createStatement()) {
        endLock(database);
        statement.execute("select pg_advisory_lock(" + DatabaseLock.OURS + ", " + DatabaseLock.STORE + ")");
        await().untilAsserted(
            () -> assertThatThrownBy(() -> write(database, "ben")).isInstanceOf(StoreFailure.class)
                .hasMessageContaining("another process has taken it"));
        assertThatThrownBy(() -> write(database, "driss")).isInstanceOf(StoreFailure.class);
        assertThat(people(database)).doesNotContain("driss");
      }
      await().ignoreExceptions().untilAsserted(() -> write(database, "chantal"));
      assertThat(people(database)).contains("chantal");
    }
  }

  /** Ends the connection that holds the lock, as a network does that fails. */
  private static void endLock(PostgresDatabase database) {
    database.read(h -> h
        .select("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted "
            + "and database = (select oid from pg_database where datname = current_database())")
        .mapTo(Boolean.class).list());
  }

  private static void write(PostgresDatabase database, String person) {
    database.write(h -> h.execute(
        "insert into person(session, id, name) values ('feest', ?, 'x') on conflict do nothing", person));
  }

  private static List<String> people(PostgresDatabase database) {
    return database.read(h -> h.select("select id from person").mapTo(String.class).list());
  }

  @Test
  void a_server_that_is_not_there_is_told_without_the_password() {
    StoreSettings.Postgres settings = new StoreSettings.Postgres("jdbc:postgresql://127.0.0.1:1/nowhere",
        "ana",
        new Secret("geheim"));
    assertThat(settings.toString()).doesNotContain("geheim");
    assertThatThrownBy(() -> PostgresDatabase.open(settings)).isInstanceOf(StoreFailure.class)
        .hasMessage("the store cannot reach its database");
  }

  @Test
  void an_error_quotes_nobody() {
    try (PostgresDatabase database = PostgresDatabase.open(FreshPostgres.settings())) {
      assertThatThrownBy(() -> database.write(h -> {
        h.execute("insert into person(session, id, name) values ('feest', ?, ?)", "chantal", "Chantal");
        return h.execute("insert into person(session, id, name) values ('feest', ?, ?)", "chantal",
            "Chantal");
      })).isInstanceOf(StoreFailure.class).satisfies(e -> {
        for (Throwable t = e; t != null; t = t.getCause())
          assertThat(String.valueOf(t.getMessage())).doesNotContainIgnoringCase("chantal");
      });
    }
  }
}
