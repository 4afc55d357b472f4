package nl.draaiboek.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class AheadTest {
  @Test
  void whoever_needs_it_waits_until_it_is_there() {
    CountDownLatch go = new CountDownLatch(1);
    Ahead<String> coffee = new Ahead<String>(() -> {
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return "coffee";
    }).begin();
    go.countDown();
    assertThat(coffee.get()).isEqualTo("coffee");
  }

  @Test
  void what_went_wrong_is_told_to_whoever_needs_it_as_it_was() {
    Ahead<String> coffee = new Ahead<String>(() -> {
      throw new IllegalStateException("no beans");
    }).begin();
    assertThatThrownBy(coffee::get).isInstanceOf(IllegalStateException.class).hasMessage("no beans");
  }
}
