package nl.draaiboek.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A PostgreSQL server for the tests: one that is started once, or the one that {@code -Dtest.pg.url} names, with its user
 * and password in {@code -Dtest.pg.user} and {@code -Dtest.pg.password}. Each test has a database of its own.
 */
public final class TestPostgres {
  private TestPostgres() {}

  /** Where a database is. */
  public record Address(String url, String user, String password) {}

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
  public static Address fresh() {
    String given = System.getProperty("test.pg.url", "");
    String server = given.isEmpty() ? Embedded.URL : given;
    String user = System.getProperty("test.pg.user", "postgres");
    String password = System.getProperty("test.pg.password", "");
    String name = "draaiboek_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = DriverManager.getConnection(server, user, password);
        Statement create = connection.createStatement()) {
      create.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("no database for a test", e);
    }
    return new Address(server.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + name), user, password);
  }
}
