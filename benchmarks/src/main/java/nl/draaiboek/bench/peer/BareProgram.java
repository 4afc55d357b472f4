package nl.draaiboek.bench.peer;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The least that has pages and a database: Javalin, one connection to SQLite, a table of rows. */
public final class BareProgram {
  public static final String SESSION = "stored-0";
  public static final String WORDS = "People help each other before they are asked.";
  private static final int ROWS_A_SESSION = 1_000;

  private final Connection connection;

  private BareProgram(Path folder) throws SQLException {
    connection = Sqlite.file(folder).getConnection();
    Sqlite.run(connection, "create table if not exists event(session text not null, seq integer not null, "
        + "at_ms integer not null, body text not null, primary key(session, seq)) strict");
  }

  /** @param args where its data is */
  public static void main(String[] args) throws SQLException {
    BareProgram program = new BareProgram(Path.of(args[0]));
    Javalin server = Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.concurrency.useVirtualThreads = true;
      config.routes.get("/", program::page);
      config.routes.get("/row/{session}/{seq}", program::row);
    }).start("127.0.0.1", 0);
    PrintStream out = System.out;
    out.println("ready: http://127.0.0.1:" + server.port() + "/");
  }

  private void page(Context ctx) throws SQLException {
    try (PreparedStatement select = connection
        .prepareStatement("select count(*) from event where session = ?")) {
      select.setString(1, SESSION);
      ResultSet rows = select.executeQuery();
      ctx.html(
          "<!doctype html><html lang=\"en\"><title>Bare</title><p>" + rows.getInt(1) + " rows</p></html>");
    }
  }

  private void row(Context ctx) throws SQLException {
    try (PreparedStatement select = connection
        .prepareStatement("select body from event where session = ? and seq = ?")) {
      select.setString(1, ctx.pathParam("session"));
      select.setInt(2, Integer.parseInt(ctx.pathParam("seq")));
      ResultSet rows = select.executeQuery();
      ctx.html("<!doctype html><html lang=\"en\"><title>Row</title><p>"
          + (rows.next() ? rows.getString(1) : "none")
          + "</p></html>");
    }
  }

  /** Fills a new folder. */
  public static void fill(Path folder, int rows) throws SQLException {
    BareProgram program = new BareProgram(folder);
    try (Connection connection = program.connection;
        PreparedStatement insert = connection
            .prepareStatement("insert into event(session, seq, at_ms, body) values (?, ?, ?, ?)")) {
      connection.setAutoCommit(false);
      for (int i = 0; i < rows; i++) {
        insert.setString(1, "stored-" + i / ROWS_A_SESSION);
        insert.setInt(2, i % ROWS_A_SESSION);
        insert.setLong(3, 1_782_000_000_000L + i);
        insert.setString(4, RowByRow.BODY + WORDS);
        insert.addBatch();
        if (i % ROWS_A_SESSION == ROWS_A_SESSION - 1)
          insert.executeBatch();
      }
      insert.executeBatch();
      connection.commit();
    }
  }
}
