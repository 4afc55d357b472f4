package nl.draaiboek.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * A PostgreSQL server for the tests: one that is started once, or the one that {@code -Dtest.pg.url} names, with its user
 * and password in {@code -Dtest.pg.user} and {@code -Dtest.pg.password}. Each test has a database of its own.
 */
final class TestPostgres {
  private TestPostgres() {}

  /** Started when first asked for; it stops with the JVM. */
  private static final class Embedded {
    static final String URL = start();

    private static String start() {
      try {
        return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** @return a database with nothing in it */
  static StoreSettings.Postgres fresh() {
    String given = System.getProperty("test.pg.url", "");
    String server = given.isEmpty() ? Embedded.URL : given;
    String user = System.getProperty("test.pg.user", "postgres");
    String password = System.getProperty("test.pg.password", "");
    String name = "draaiboek_" + UUID.randomUUID().toString().replace("-", "");
    Jdbi.create(server, user, password).useHandle(h -> h.execute("create database " + name));
    String url = server.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + name);
    return new StoreSettings.Postgres(url, user, new Secret(password));
  }
}
