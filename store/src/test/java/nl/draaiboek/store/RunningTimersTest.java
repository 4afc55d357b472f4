package nl.draaiboek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.Timers;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerChange.Arm;
import nl.draaiboek.core.timer.TimerChange.Cancel;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;
import nl.draaiboek.testkit.Steps;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Timers that call by themselves, on both databases. */
class RunningTimersTest {
  @TempDir
  private static Path folder;
  private static int folders;

  private final Steps party = Steps.of("feest");
  private final List<TimerKey> called = new CopyOnWriteArrayList<>();

  static Stream<StoreSettings> databases() {
    return Stream.of(StoreSettings.sqlite(folder.resolve("data-" + ++folders)), FreshPostgres.settings());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void a_timer_is_called_when_it_is_due(StoreSettings database) {
    InstantSource clock = InstantSource.system();
    try (Store store = open(database, clock); Timers timers = store.timers()) {
      timers.start(called::add);
      arm(store, 1, 1, clock.instant().plusMillis(300));
      arm(store, 2, 2, clock.instant().plusSeconds(3600));
      await().untilAsserted(() -> assertThat(called).containsExactly(key(1)));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void a_timer_that_came_due_while_nobody_was_there_is_called_once(StoreSettings database) {
    InstantSource clock = InstantSource.system();
    try (Store store = open(database, clock)) {
      store.sessions().write(party.opened("ana"));
      arm(store, 1, 1, clock.instant().minusSeconds(60));
    }
    try (Store store = open(database, clock); Timers timers = store.timers()) {
      timers.start(called::add);
      await().untilAsserted(() -> assertThat(store.manualTimers().nextDue()).isEmpty());
      assertThat(called).containsExactly(key(1));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void a_call_that_fails_comes_again(StoreSettings database) {
    InstantSource clock = InstantSource.system();
    try (Store store = open(database, clock); Timers timers = store.timers()) {
      timers.start(key -> {
        called.add(key);
        if (called.size() < 3)
          throw new IllegalStateException("not this time");
      });
      arm(store, 1, 1, clock.instant());
      await().untilAsserted(() -> assertThat(store.manualTimers().nextDue()).isEmpty());
      assertThat(called).containsExactly(key(1), key(1), key(1));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void a_step_may_cancel_the_timer_that_led_to_it(StoreSettings database) {
    InstantSource clock = InstantSource.system();
    try (Store store = open(database, clock); Timers timers = store.timers()) {
      timers.start(key -> {
        called.add(key);
        assertThat(store.sessions().write(party.with(2, new Cancel(key)))).isTrue();
      });
      arm(store, 1, 1, clock.instant());
      await().untilAsserted(() -> assertThat(store.manualTimers().nextDue()).isEmpty());
      assertThat(called).containsExactly(key(1));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void where_a_minute_takes_a_second_a_timer_of_a_minute_takes_a_second(StoreSettings database) {
    Instant start = Instant.parse("2026-06-25T08:00:00Z");
    long began = System.nanoTime();
    InstantSource fast = () -> start.plusNanos((System.nanoTime() - began) * 60);
    try (Store store = open(database, fast); Timers timers = store.timers(new Pace(60))) {
      timers.start(called::add);
      arm(store, 1, 1, fast.instant().plusSeconds(60));
      await().untilAsserted(() -> assertThat(called).containsExactly(key(1)));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void closing_waits_for_a_call_that_is_under_way(StoreSettings database) throws InterruptedException {
    InstantSource clock = InstantSource.system();
    CountDownLatch underWay = new CountDownLatch(1);
    try (Store store = open(database, clock)) {
      try (Timers timers = store.timers()) {
        timers.start(key -> {
          underWay.countDown();
          store.sessions().write(party.joined(2, "ben", "press-1"));
          called.add(key);
        });
        arm(store, 1, 1, clock.instant());
        underWay.await();
      }
      assertThat(called).containsExactly(key(1));
    }
  }

  private Store open(StoreSettings database, InstantSource clock) {
    return Store.open(database, new Activities(List.of()), clock);
  }

  private void arm(Store store, int after, int generation, Instant due) {
    if (after == 1)
      store.sessions().write(party.opened("ana"));
    assertThat(store.sessions().write(party.with(after, new Arm(new Timer(key(generation), due))))).isTrue();
  }

  private TimerKey key(int generation) {
    return new TimerKey(party.session(), "welkom", Room.PLENARY, TimerKind.TIME_UP, 0, generation);
  }
}
