package nl.draaiboek.teams.line;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.schema.ErrorResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import nl.draaiboek.teams.line.Sending.Cause;
import org.jspecify.annotations.Nullable;

/** Says what it means that something did not go as it should. */
final class Verdict {
  /** Where Teams does not say how long. */
  private static final Duration A_WHILE = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private Verdict() {}

  static Sending of(Throwable fault) {
    return switch (fault) {
      case CompletionException e when e.getCause() != null -> of(e.getCause());
      case ExecutionException e when e.getCause() != null -> of(e.getCause());
      case ErrorResponseException e when e.response() != null ->
        of(e.response().code(), e.response().headers().get("Retry-After"), code(e.body()));
      case Failed e -> e.how();
      case Checked.OffTheList e -> new Sending.Refused(Cause.WRONG, "the address is not on the list");
      case Badge.Unknown e -> new Sending.Refused(Cause.UNKNOWN_BOT, String.valueOf(e.getMessage()));
      case Badge.NotNow _ -> new Sending.Wait(A_WHILE);
      // Nothing was sent as long as there was no connection.
      case ConnectException _ -> new Sending.Wait(A_WHILE);
      case UnknownHostException _ -> new Sending.Wait(A_WHILE);
      case NoRouteToHostException _ -> new Sending.Wait(A_WHILE);
      case IOException e -> new Sending.Unclear(e.getClass().getSimpleName());
      default -> throw new IllegalStateException("sending failed by a fault of ours", fault);
    };
  }

  /**
   * @param retryAfter the header, in seconds
   * @param code       what Teams calls the fault; may be empty
   */
  static Sending of(int status, @Nullable String retryAfter, String code) {
    String why = code.isEmpty() ? "status " + status : "status " + status + ", " + code;
    return switch (status) {
      case 429 -> new Sending.Wait(wait(retryAfter));
      // Another change of the same conversation was under way.
      case 412 -> new Sending.Wait(A_WHILE);
      case 401 -> new Sending.Refused(Cause.UNKNOWN_BOT, why);
      case 403 -> new Sending.Refused(Cause.SHUT_OUT, why);
      case 404, 410 -> new Sending.Refused(Cause.GONE, why);
      case 413 -> new Sending.Refused(Cause.TOO_BIG, why);
      case 408 -> new Sending.Unclear(why);
      default -> status >= 500 || status < 300
          ? new Sending.Unclear(why)
          : new Sending.Refused(Cause.WRONG, why);
    };
  }

  private static String code(@Nullable ErrorResponse body) {
    return body == null || body.getError() == null || body.getError().getCode() == null
        ? ""
        : body.getError().getCode();
  }

  private static Duration wait(@Nullable String told) {
    if (told == null || !told.matches("[0-9]{1,6}"))
      return A_WHILE;
    Duration wait = Duration.ofSeconds(Math.max(1, Long.parseLong(told)));
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }
}
