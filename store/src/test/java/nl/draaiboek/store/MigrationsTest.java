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
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class MigrationsTest {
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
    Map<String, String> types = Map.of("int", "integer", "id", "integer primary key autoincrement", "instant",
        "integer", "flag", "integer", "bytes", "blob", "strict", "strict");
    Migrations.run(database, types);
    Jdbi jdbi = Jdbi.create(database);
    assertThat(jdbi.<Integer, RuntimeException>withHandle(
        h -> h.select("select count(*) from session").mapTo(Integer.class).one())).isZero();
    // Flyway would stop at a checksum that is none of its own.
    jdbi.useHandle(h -> h.execute("update flyway_schema_history set checksum = 1"));
    Migrations.run(database, types);
  }
}
