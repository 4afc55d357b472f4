package nl.draaiboek.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draaiboek.core.engine.Guessing;
import nl.draaiboek.core.engine.Guessing.Guess;
import nl.draaiboek.testkit.SettableClock;
import org.junit.jupiter.api.Test;

class GuessingTest {
  private final SettableClock clock = new SettableClock();
  private final Guessing guessing = new Guessing(clock);

  @Test
  void a_whole_room_comes_in_at_once() {
    for (int i = 0; i < 500; i++)
      assertThat(right("town hall")).isInstanceOf(Guess.Right.class);
  }

  @Test
  void who_guesses_wrong_too_often_has_to_wait_even_with_the_right_code() {
    for (int i = 0; i < 30; i++)
      assertThat(wrong("eve")).isInstanceOf(Guess.Wrong.class);
    assertThat(right("eve")).isEqualTo(new Guess.Slowed<>(Duration.ofSeconds(10)));
    assertThat(right("ana")).isInstanceOf(Guess.Right.class);
    clock.advance(Duration.ofSeconds(10));
    assertThat(right("eve")).isInstanceOf(Guess.Right.class);
  }

  @Test
  void who_is_slowed_looks_nothing_up() {
    AtomicInteger looked = new AtomicInteger();
    for (int i = 0; i < 100; i++)
      guessing.look("eve", () -> {
        looked.incrementAndGet();
        return Optional.empty();
      });
    assertThat(looked).hasValue(30);
    assertThat(guessing.wrong()).isEqualTo(30);
  }

  @Test
  void many_addresses_together_are_slowed_too() {
    for (int i = 0; i < 300; i++)
      assertThat(wrong("address " + i)).isInstanceOf(Guess.Wrong.class);
    assertThat(wrong("yet another address")).isInstanceOf(Guess.Slowed.class);
    clock.advance(Duration.ofSeconds(1));
    assertThat(wrong("yet another address")).isInstanceOf(Guess.Wrong.class);
  }

  private Guess<String> right(String caller) {
    return guessing.look(caller, () -> Optional.of("session"));
  }

  private Guess<String> wrong(String caller) {
    return guessing.look(caller, Optional::empty);
  }
}
