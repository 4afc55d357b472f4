package nl.draaiboek.app.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is made beside the work, so that a machine with two cores starts sooner. */
final class Ahead<T> {
  private final CompletableFuture<T> made = new CompletableFuture<>();
  private final Supplier<T> maker;

  /** @param maker is called once, when its making begins */
  Ahead(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Begins to make it; asked once. */
  Ahead<T> begin() {
    Thread.ofPlatform().daemon().name("made-ahead").start(this::run);
    return this;
  }

  private void run() {
    try {
      made.complete(maker.get());
    } catch (RuntimeException | Error e) {
      made.completeExceptionally(e);
    }
  }

  /** Waits until it is there, which it never is where nobody began; throws what its making threw. */
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
