package nl.draaiboek.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.RestAction;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** What the tests of the fake ask with. */
final class Asking {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Asking() {}

  static ConditionFactory soon() {
    return Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20));
  }

  /** @return what comes of it, or a failure when nothing does */
  static <T> T soon(CompletableFuture<T> coming) {
    return coming.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** JDA is answered this HTTP status. */
  static void refusedWith(int status, RestAction<?> action) {
    assertThat(catchThrowableOfType(ErrorResponseException.class, action::complete)).as("the refusal")
        .isNotNull()
        .extracting(e -> e.getResponse().code).isEqualTo(status);
  }

  /** JDA is told no, with this code. */
  static void refused(int code, RestAction<?> action) {
    assertThat(catchThrowableOfType(ErrorResponseException.class, action::complete))
        .as("the refusal").isNotNull().extracting(ErrorResponseException::getErrorCode).isEqualTo(code);
  }
}
