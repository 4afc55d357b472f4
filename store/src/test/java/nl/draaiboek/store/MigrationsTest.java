package nl.draaiboek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class MigrationsTest {
  private static final Map<String, String> TYPES = Map.of("archive", SqliteSearch.TABLE, "int", "integer",
      "id",
      "integer primary key autoincrement", "instant", "integer", "flag", "integer", "bytes", "blob", "strict",
      "strict");

  @TempDir
  private Path temp;

  @Test
  void the_newest_version_is_that_of_the_newest_file() throws IOException, URISyntaxException {
    URI folder = Migrations.class.getResource("migration").toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      List<Integer> versions = files.map(file -> file.getFileName().toString())
          .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__")))).sorted().toList();
      assertThat(Migrations.NEWEST).isEqualTo(versions.getLast().toString());
    }
  }

  @Test
  void an_empty_database_gets_its_tables_and_one_that_has_them_is_left_alone() {
    SQLiteDataSource database = new SQLiteDataSource();
    database.setUrl("jdbc:sqlite:" + temp.resolve("some.db"));
    Migrations.run(database, TYPES);
    Jdbi jdbi = Jdbi.create(database);
    assertThat(jdbi.<Integer, RuntimeException>withHandle(
        h -> h.select("select count(*) from session").mapTo(Integer.class).one())).isZero();
    // Flyway would stop at a checksum that is none of its own.
    jdbi.useHandle(h -> h.execute("update flyway_schema_history set checksum = 1"));
    Migrations.run(database, TYPES);
  }

  @Test
  void a_database_of_the_first_version_keeps_what_is_in_it() {
    SQLiteDataSource database = new SQLiteDataSource();
    database.setUrl("jdbc:sqlite:" + temp.resolve("some.db"));
    Flyway.configure().dataSource(database).locations("classpath:" + Migrations.FOLDER).placeholders(TYPES)
        .target("1").load().migrate();
    Jdbi jdbi = Jdbi.create(database);
    jdbi.useHandle(h -> {
      h.execute("insert into session values ('feest', 'KLAPROOS', 'KLAPROOS', 'proef', 'RUNNING', null, 1)");
      h.execute("insert into incoming values ('feest', 'press-1', 1)");
      h.execute("insert into outbox(channel, conversation, slot, session, retire, not_before_ms) "
          + "values ('fake', 'fake:1', 'block-1', 'feest', 0, 1)");
      for (String why : List.of("first", "last"))
        h.execute("insert into lost(session, conversation, slot, why, at_ms) "
            + "values ('feest', 'fake:1', 'block-1', ?, 1)", why);
    });
    Migrations.run(database, TYPES);
    assertThat(strings(jdbi, "select id from incoming where note is null")).containsExactly("press-1");
    assertThat(strings(jdbi, "select slot from outbox where tried = 0")).containsExactly("block-1");
    assertThat(strings(jdbi, "select why from lost where seen = 0")).containsExactly("last");
  }

  private static List<String> strings(Jdbi jdbi, String sql) {
    return jdbi.withHandle(h -> h.select(sql).mapTo(String.class).list());
  }
}
