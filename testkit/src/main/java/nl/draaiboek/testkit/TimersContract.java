package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerChange.Arm;
import nl.draaiboek.core.timer.TimerChange.Cancel;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does with timers, while somebody moves the clock. */
public abstract class TimersContract {
  private final SettableClock clock = new SettableClock();
  private final Steps party = Steps.of("feest");
  private final List<TimerKey> called = new ArrayList<>();
  private StorePorts store;

  /** @return an empty store; the test that extends this closes it */
  protected abstract StorePorts open(SettableClock clock);

  @BeforeEach
  final void openStore() {
    store = open(clock);
    store.sessions().write(party.opened("ana"));
  }

  @Test
  void a_timer_is_called_once_when_its_time_has_come() {
    arm(1, 1, Duration.ofMinutes(25));
    clock.advance(Duration.ofMinutes(24));
    assertThat(store.timers().runDue(called::add)).isZero();
    assertThat(store.timers().nextDue()).contains(clock.instant().plus(Duration.ofMinutes(1)));
    clock.advance(Duration.ofMinutes(1));
    assertThat(store.timers().runDue(called::add)).isEqualTo(1);
    assertThat(store.timers().runDue(called::add)).isZero();
    assertThat(called).containsExactly(key(1));
    assertThat(store.timers().nextDue()).isEmpty();
  }

  @Test
  void what_is_due_is_called_in_order_of_time() {
    arm(1, 1, Duration.ofMinutes(30));
    arm(2, 2, Duration.ofMinutes(10));
    arm(3, 3, Duration.ofMinutes(20));
    clock.advance(Duration.ofHours(1));
    assertThat(store.timers().runDue(called::add)).isEqualTo(3);
    assertThat(called).containsExactly(key(2), key(3), key(1));
  }

  @Test
  void a_timer_that_is_armed_twice_keeps_its_first_time() {
    arm(1, 1, Duration.ofMinutes(5));
    arm(2, 1, Duration.ofMinutes(9));
    assertThat(store.timers().nextDue()).contains(clock.instant().plus(Duration.ofMinutes(5)));
  }

  @Test
  void a_cancelled_timer_is_not_called() {
    arm(1, 1, Duration.ofMinutes(5));
    arm(2, 2, Duration.ofMinutes(6));
    store.sessions().write(party.with(3, new Cancel(key(1)), new Cancel(key(9))));
    clock.advance(Duration.ofMinutes(10));
    store.timers().runDue(called::add);
    assertThat(called).containsExactly(key(2));
  }

  @Test
  void a_step_that_is_not_written_arms_nothing() {
    assertThat(store.sessions().write(party.with(7, armed(1, Duration.ofMinutes(5))))).isFalse();
    assertThat(store.timers().nextDue()).isEmpty();
  }

  @Test
  void a_call_may_arm_the_next_one() {
    arm(1, 1, Duration.ofMinutes(5));
    clock.advance(Duration.ofMinutes(10));
    int runs = store.timers().runDue(key -> {
      called.add(key);
      if (called.size() == 1)
        arm(2, 2, Duration.ZERO);
    });
    assertThat(runs).isEqualTo(2);
    assertThat(called).containsExactly(key(1), key(2));
  }

  @Test
  void a_call_that_fails_leaves_its_timer_armed() {
    arm(1, 1, Duration.ofMinutes(5));
    clock.advance(Duration.ofMinutes(5));
    assertThatThrownBy(() -> store.timers().runDue(_ -> {
      throw new IllegalStateException("no room on the disk");
    })).hasMessage("no room on the disk");
    assertThat(store.timers().runDue(called::add)).isEqualTo(1);
    assertThat(called).containsExactly(key(1));
  }

  private void arm(int after, int generation, Duration in) {
    assertThat(store.sessions().write(party.with(after, armed(generation, in)))).isTrue();
  }

  private Arm armed(int generation, Duration in) {
    return new Arm(new Timer(key(generation), clock.instant().plus(in)));
  }

  private TimerKey key(int generation) {
    return new TimerKey(party.session(), "welkom", Room.PLENARY, TimerKind.TIME_UP, 0, generation);
  }
}
