package nl.draaiboek.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import nl.draaiboek.core.engine.StoreFailure;
import nl.draaiboek.core.engine.Timers;
import nl.draaiboek.core.timer.TimerKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls by itself what is due, on threads of its own. */
final class RunningTimers implements Timers {
  private static final Logger LOG = LoggerFactory.getLogger(RunningTimers.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration HEARTBEAT = Duration.ofSeconds(1);
  private static final int MISSED_HEARTBEATS = 4;
  private static final int THREADS = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration FIRST_RETRY = Duration.ofMillis(500);
  /** Then every 8 s: so late, at most, once a disk has room again. */
  private static final int MAX_DOUBLINGS = 4;

  private final Database database;
  private final TimerTable table;
  private final InstantSource clock;
  private final Pace pace;
  private @Nullable Scheduler scheduler;
  private @Nullable DueWake wake;

  RunningTimers(Database database, TimerTable table, InstantSource clock, Pace pace) {
    this.database = database;
    this.table = table;
    this.clock = clock;
    this.pace = pace;
  }

  @Override
  public synchronized void start(Consumer<TimerKey> whenDue) {
    if (scheduler != null)
      throw new IllegalStateException("the timers run already");
    if (database.isForOneProcess())
      table.recover();
    Scheduler started = scheduler(whenDue);
    DueWake waking = new DueWake(table, clock, pace, started::triggerCheckForDueExecutions);
    scheduler = started;
    wake = waking;
    started.start();
    waking.start();
  }

  private Scheduler scheduler(Consumer<TimerKey> whenDue) {
    OneTimeTask<Void> task = Tasks.oneTime(TaskDescriptor.of(TimerTable.TASK)).onFailure(this::again)
        .execute((instance, _) -> call(instance.getId(), whenDue));
    SchedulerBuilder builder = Scheduler.create(database.timerConnections(), task).clock(clock::instant)
        .jdbcCustomization(database.timerDialect()).schedulerName(new SchedulerName.Fixed("draaiboek"))
        .threads(THREADS).pollingInterval(POLL).heartbeatInterval(HEARTBEAT)
        // Heartbeats come in real time and are judged by the clock, which may go faster.
        .missedHeartbeatsLimit((int) Math.ceil(MISSED_HEARTBEATS * Math.max(1, pace.factor())))
        .shutdownMaxWait(PATIENCE).failureLogging(LogLevel.OFF, false);
    if (!database.isForOneProcess())
      builder.pollUsingLockAndFetch(0.5, 1.0);
    return builder.build();
  }

  private static void call(String name, Consumer<TimerKey> whenDue) {
    TimerKey.read(name).ifPresentOrElse(whenDue,
        () -> LOG.warn("A timer has a name that this version does not know; it is passed over."));
  }

  private void again(ExecutionComplete failed, ExecutionOperations<Void> operations) {
    int before = failed.getExecution().consecutiveFailures;
    Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(before, MAX_DOUBLINGS));
    String timer = failed.getExecution().taskInstance.getId();
    @Nullable
    Throwable cause = failed.getCause().orElse(null);
    // Of what the store cannot do it says the reason itself.
    if (cause instanceof StoreFailure)
      LOG.warn("Timer {} failed {} times in a row: {}; again in {} ms.", timer, before + 1,
          cause.getMessage(),
          wait.toMillis());
    else
      LOG.warn("Timer {} failed {} times in a row; again in {} ms.", timer, before + 1, wait.toMillis(),
          cause);
    Instant next = clock.instant().plus(pace.onTheClock(wait));
    operations.reschedule(failed, next);
    table.tell(next);
  }

  @Override
  public synchronized void close() {
    if (wake != null)
      wake.close();
    if (scheduler != null)
      scheduler.stop();
    wake = null;
    scheduler = null;
  }
}
