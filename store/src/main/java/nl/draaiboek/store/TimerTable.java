package nl.draaiboek.store;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerChange;
import nl.draaiboek.core.timer.TimerKey;
import org.jdbi.v3.core.Handle;

/** Armed timers, in the table of the timers' library. */
final class TimerTable {
  static final String TASK = "timer";

  record Armed(String key, Instant due) {}

  private final Database database;
  private final OneTimeTask<Void> task = Tasks.oneTime(TaskDescriptor.of(TASK))
      .execute((_, _) -> {
        throw new IllegalStateException("this task is only for arming");
      });
  private final List<Consumer<Instant>> listeners = new CopyOnWriteArrayList<>();

  TimerTable(Database database) {
    this.database = database;
  }

  /** Arms and cancels within the transaction of this handle. */
  void change(Handle h, List<TimerChange> changes) {
    if (changes.isEmpty())
      return;
    SchedulerClient client = SchedulerClient.Builder
        .create(Connections.from(() -> Connections.lent(h.getConnection(), () -> {})), task)
        .jdbcCustomization(database.timerDialect()).build();
    for (TimerChange change : changes)
      switch (change) {
        case TimerChange.Arm(Timer timer) ->
          client.scheduleIfNotExists(task.instance(timer.key().text()), timer.due());
        case TimerChange.Cancel(TimerKey key) -> cancel(h, key);
      }
  }

  /** One that is being called stays: the library takes it away when the call is over. */
  private static void cancel(Handle h, TimerKey key) {
    h.createUpdate(
        "delete from scheduled_tasks where task_name = :task and task_instance = :key and picked = :no")
        .bind("task", TASK).bind("key", key.text()).bind("no", false).execute();
  }

  /** Takes a timer away after its call. */
  void done(String key) {
    database.write(
        h -> h.createUpdate("delete from scheduled_tasks where task_name = :task and task_instance = :key")
            .bind("task", TASK).bind("key", key).execute());
  }

  /** Gives back what a process had taken that is no more. */
  void recover() {
    database.write(h -> h
        .createUpdate("update scheduled_tasks set picked = :no, picked_by = null, last_heartbeat = null, "
            + "version = version + 1 where picked = :yes")
        .bind("no", false).bind("yes", true).execute());
  }

  /** @return the one that is due first */
  Optional<Armed> first() {
    return database.read(h -> h.createQuery("""
        select task_instance, execution_time from scheduled_tasks where task_name = :task
        order by execution_time, task_instance limit 1""").bind("task", TASK)
        .map((rs, _) -> new Armed(rs.getString(1), rs.getTimestamp(2).toInstant())).findOne());
  }

  /** @return when timers become due that nobody has taken yet, up to {@code until} */
  List<Instant> dueUntil(Instant until) {
    return database.read(h -> h.createQuery("""
        select distinct execution_time from scheduled_tasks
        where task_name = :task and picked = :no and execution_time <= :until""").bind("task", TASK)
        .bind("no", false).bind("until", Timestamp.from(until))
        .map((rs, _) -> rs.getTimestamp(1).toInstant()).list());
  }

  /** Calls when a timer was armed and its transaction is on disk. */
  void onArmed(Consumer<Instant> listener) {
    listeners.add(listener);
  }

  void forget(Consumer<Instant> listener) {
    listeners.remove(listener);
  }

  void tell(Instant due) {
    listeners.forEach(listener -> listener.accept(due));
  }
}
