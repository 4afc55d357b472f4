package nl.draaiboek.teams.door;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/** Does things one after another where they share a name, and beside each other where they do not. */
final class InOrder {
  private final Map<String, CompletableFuture<?>> last = new ConcurrentHashMap<>();
  private final ExecutorService executor;

  InOrder(ExecutorService executor) {
    this.executor = executor;
  }

  /** @return what comes of it, also when what was before it failed */
  <T> CompletableFuture<T> after(String name, Supplier<T> doing) {
    CompletableFuture<T> mine = new CompletableFuture<>();
    CompletableFuture<?> before = last.put(name, mine);
    Runnable work = () -> complete(mine, doing);
    if (before == null)
      executor.execute(work);
    else {
      CompletableFuture<?> _ = before.whenCompleteAsync((done, fault) -> work.run(), executor);
    }
    return mine.whenComplete((done, fault) -> last.remove(name, mine));
  }

  private static <T> void complete(CompletableFuture<T> mine, Supplier<T> doing) {
    try {
      mine.complete(doing.get());
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
    }
  }
}
