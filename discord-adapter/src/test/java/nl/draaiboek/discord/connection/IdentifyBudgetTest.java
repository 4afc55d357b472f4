package nl.draaiboek.discord.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nl.draaiboek.testkit.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentifyBudgetTest {
  @TempDir
  Path folder = Path.of("");
  private final SettableClock clock = new SettableClock();
  private final Instant ten = clock.instant();

  @Test
  void a_server_that_falls_over_and_over_waits_after_the_fifth_start_until_the_first_is_an_hour_ago() {
    for (int start = 0; start < IdentifyBudget.MOST; start++) {
      IdentifyBudget afterFall = budget();
      assertThat(afterFall.usedUpUntil()).isEmpty();
      afterFall.spend();
      clock.advance(Duration.ofMinutes(1));
    }
    assertThat(budget().usedUpUntil()).contains(ten.plus(Duration.ofHours(1)));

    clock.set(ten.plus(Duration.ofHours(1)));
    IdentifyBudget later = budget();
    assertThat(later.usedUpUntil()).isEmpty();
    later.spend();
    assertThat(budget().usedUpUntil()).contains(ten.plus(Duration.ofMinutes(61)));
  }

  @Test
  void a_start_without_a_line_does_not_count() {
    for (int attempt = 0; attempt < 20; attempt++) {
      IdentifyBudget budget = budget();
      budget.spend();
      budget.giveBack();
    }
    assertThat(budget().usedUpUntil()).isEmpty();
  }

  @Test
  void a_clock_that_is_put_back_a_year_makes_nobody_wait_a_year() {
    IdentifyBudget before = budget();
    for (int start = 0; start < IdentifyBudget.MOST; start++)
      before.spend();
    clock.set(ten.minus(Duration.ofDays(365)));

    assertThat(budget().usedUpUntil()).contains(clock.instant().plus(Duration.ofHours(1)));
  }

  @Test
  void a_file_that_cannot_be_read_is_begun_anew() throws IOException {
    Files.writeString(folder.resolve("starts"), "yesterday\n");
    IdentifyBudget budget = budget();
    assertThat(budget.usedUpUntil()).isEmpty();
    budget.spend();
    assertThat(folder.resolve("starts")).hasContent(ten.toString());
  }

  private IdentifyBudget budget() {
    return IdentifyBudget.in(folder.resolve("starts"), clock);
  }
}
