package nl.draaiboek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
