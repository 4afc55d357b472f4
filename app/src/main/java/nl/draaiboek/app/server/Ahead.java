package nl.draaiboek.app.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is made while others are made, so that a machine with two cores starts sooner. */
final class Ahead<T> {
  private final CompletableFuture<T> made = new CompletableFuture<>();

  private Ahead() {}

  /** Begins at once. */
  static <T> Ahead<T> make(Supplier<T> maker) {
    Ahead<T> ahead = new Ahead<>();
    Thread.ofPlatform().daemon().name("made-ahead").start(() -> ahead.run(maker));
    return ahead;
  }

  private void run(Supplier<T> maker) {
    try {
      made.complete(maker.get());
    } catch (RuntimeException | Error e) {
      made.completeExceptionally(e);
    }
  }

  /** Waits until it is there; throws what its making threw. */
  T get() {
    try {
      return made.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException own)
        throw own;
      if (e.getCause() instanceof Error own)
        throw own;
      throw e;
    }
  }
}
