package nl.draaiboek.teams.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Does the same thing once, however often and however much at once it is delivered. It forgets after a while, and with the
 * process; what is stored is also kept apart by its key there.
 */
final class Once {
  private static final Duration REMEMBERS = Duration.ofMinutes(10);
  private static final long MOST = 50_000;

  private final Cache<String, CompletableFuture<Answer>> seen = Caffeine.newBuilder().maximumSize(MOST)
      .expireAfterWrite(REMEMBERS).build();

  /** @return what came of it the first time, which may still be under way */
  CompletableFuture<Answer> once(String key, Supplier<CompletableFuture<Answer>> doing) {
    CompletableFuture<Answer> mine = new CompletableFuture<>();
    CompletableFuture<Answer> first = seen.asMap().putIfAbsent(key, mine);
    if (first != null)
      return first;
    CompletableFuture<Answer> _ = doing.get().whenComplete((answer, fault) -> {
      if (fault == null)
        mine.complete(answer);
      else
        mine.completeExceptionally(fault);
    });
    return mine;
  }
}
