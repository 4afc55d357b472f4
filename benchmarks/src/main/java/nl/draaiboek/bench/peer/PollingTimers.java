package nl.draaiboek.bench.peer;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** db-scheduler as its manual has it, looking every 100 ms, and rows that are committed one by one beside it. */
public final class PollingTimers implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);
  private static final int THREADS = 8;

  private final HikariDataSource pool;
  private final OneTimeTask<Void> task = Tasks.oneTime(TaskDescriptor.of("timer"))
      .execute((instance, _) -> due(instance.getId()));
  private final Scheduler scheduler;
  private volatile Calls calls = _ -> {};
  private volatile int generation;

  /** Who wants to know. */
  public interface Calls {
    void called(int number);
  }

  public PollingTimers(Path folder) throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setDataSource(Sqlite.file(folder));
    // SQLite has one writer; a pool of more would meet itself as errors.
    config.setMaximumPoolSize(1);
    pool = new HikariDataSource(config);
    try (Connection connection = pool.getConnection()) {
      Sqlite.run(connection, "create table note(id integer primary key, body text not null) strict");
      Sqlite.run(connection,
          """
              create table scheduled_tasks(task_name text not null, task_instance text not null, task_data blob,
                execution_time integer not null, picked integer not null, picked_by text, last_success integer,
                last_failure integer, consecutive_failures integer, last_heartbeat integer, version integer not null,
                priority integer, primary key (task_name, task_instance)) strict""");
      Sqlite.run(connection, "create index due on scheduled_tasks(execution_time)");
      Sqlite.run(connection, "create index heartbeat on scheduled_tasks(last_heartbeat)");
    }
    scheduler = Scheduler.create(pool, task).jdbcCustomization(new SqliteJdbcCustomization())
        .pollingInterval(POLL).threads(THREADS).build();
    scheduler.start();
  }

  private void due(String name) {
    int colon = name.indexOf(':');
    if (Integer.parseInt(name.substring(0, colon)) == generation)
      calls.called(Integer.parseInt(name.substring(colon + 1)));
  }

  /** Arms them all; returns when they are stored. */
  public void arm(List<Instant> due, Calls log) {
    int next = generation + 1;
    generation = next;
    calls = log;
    List<SchedulableInstance<?>> instances = new ArrayList<>();
    for (int i = 0; i < due.size(); i++)
      instances.add(SchedulableInstance.of(task.instance(generation + ":" + i), due.get(i)));
    scheduler.scheduleBatch(instances);
  }

  /** One row, committed by itself. */
  public boolean write() throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement insert = connection.prepareStatement("insert into note(body) values (?)")) {
      insert.setString(1, "People help each other before they are asked.");
      return insert.executeUpdate() == 1;
    }
  }

  @Override
  public void close() {
    scheduler.stop();
    pool.close();
  }
}
