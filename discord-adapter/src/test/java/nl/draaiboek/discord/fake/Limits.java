package nl.draaiboek.discord.fake;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How many requests may come in how much time. Real time: the bot really waits. */
public final class Limits {
  /** Discord's own limit over all routes but those of interactions. */
  private static final int REQUESTS_A_SECOND = 50;
  /** Discord does not say how often; a handful was seen. */
  private static final int EDITS_OF_OLD_MESSAGES = 5;

  private record Bucket(RoutePattern route, int most, Duration window) {}

  private record Window(long until, int used) {}

  private final List<Bucket> buckets = new ArrayList<>();
  private final Map<String, Window> windows = new HashMap<>();
  private final Deque<Long> lately = new ArrayDeque<>();
  private int perSecond = REQUESTS_A_SECOND;
  private int editsOfOldMessages = EDITS_OF_OLD_MESSAGES;

  Limits() {}

  /** Allows so many requests on a route in so much time, for each channel, server or webhook by itself, and says so in headers. */
  public synchronized Limits allow(String route, int most, Duration window) {
    buckets.add(new Bucket(RoutePattern.of(route), most, window));
    return this;
  }

  /** The limits for each channel that bots were seen to meet. */
  public Limits asSeen() {
    return allow("POST /channels/*/messages", 5, Duration.ofSeconds(5))
        .allow("PATCH /channels/*/messages/*", 5, Duration.ofSeconds(5))
        .allow("DELETE /channels/*/messages/*", 5, Duration.ofSeconds(1))
        .allow("PUT /channels/*/messages/*/reactions/*/@me", 1, Duration.ofMillis(250))
        .allow("POST /webhooks/*/*", 5, Duration.ofSeconds(2));
  }

  /** @param most over all routes but those of interactions, in a second */
  public synchronized Limits allowOverAll(int most) {
    perSecond = most;
    return this;
  }

  /** @param perHour how often a message of more than an hour old may be edited in an hour */
  public synchronized Limits allowEditsOfOldMessages(int perHour) {
    editsOfOldMessages = perHour;
    return this;
  }

  synchronized int editsOfOldMessages() {
    return editsOfOldMessages;
  }

  /** @return the answer when this request is one too many */
  synchronized Optional<Answer> refuse(Context context, String method, String path) {
    long now = System.currentTimeMillis();
    if (!isInteraction(path)) {
      lately.removeIf(at -> at + 1000 <= now);
      if (lately.size() >= perSecond)
        return Optional.of(RateLimit.tooMany(context, RateLimit.Scope.GLOBAL, Duration.ofSeconds(1)));
      lately.add(now);
    }
    return buckets.stream().filter(b -> b.route.matches(method, path)).findFirst()
        .flatMap(b -> refuse(context, b, path, now));
  }

  private Optional<Answer> refuse(Context context, Bucket bucket, String path, long now) {
    String major = bucket.route + " "
        + RoutePattern.parts(path).get(Math.min(1, RoutePattern.parts(path).size() - 1));
    Window window = windows.getOrDefault(major, new Window(0, 0));
    if (window.until <= now)
      window = new Window(now + bucket.window.toMillis(), 0);
    boolean over = window.used >= bucket.most;
    if (!over)
      window = new Window(window.until, window.used + 1);
    windows.put(major, window);
    Duration left = Duration.ofMillis(window.until - now);
    context.header("X-RateLimit-Limit", Integer.toString(bucket.most))
        .header("X-RateLimit-Remaining", Integer.toString(bucket.most - window.used))
        .header("X-RateLimit-Reset", seconds(window.until))
        .header("X-RateLimit-Reset-After", seconds(left.toMillis()))
        .header("X-RateLimit-Bucket", Integer.toHexString(bucket.route.hashCode()));
    return over ? Optional.of(RateLimit.tooMany(context, RateLimit.Scope.USER, left)) : Optional.empty();
  }

  private static String seconds(long millis) {
    return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
  }

  static boolean isInteraction(String path) {
    return path.startsWith("interactions/") || path.startsWith("webhooks/");
  }
}
