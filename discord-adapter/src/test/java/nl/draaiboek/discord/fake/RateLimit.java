package nl.draaiboek.discord.fake;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Locale;

/** How "too many requests" is written. */
final class RateLimit {
  /** Whose requests were too many. */
  enum Scope {
    USER,
    SHARED,
    GLOBAL;

    String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private RateLimit() {}

  /** The header is in whole seconds, the body in fractions, as Discord has it. */
  static Answer tooMany(Context context, Scope scope, Duration retryAfter) {
    double seconds = retryAfter.toMillis() / 1000.0;
    context.header("X-RateLimit-Scope", scope.written()).header("Retry-After",
        Long.toString((long) Math.ceil(seconds)));
    if (scope == Scope.GLOBAL)
      context.header("X-RateLimit-Global", "true");
    return new Answer(429,
        Json.object().put("message", "You are being rate limited.").put("retry_after", seconds)
            .put("global", scope == Scope.GLOBAL));
  }
}
