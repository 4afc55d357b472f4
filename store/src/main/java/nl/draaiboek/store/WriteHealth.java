package nl.draaiboek.store;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the host when nothing can be stored any more, and why; once a minute while it lasts, and when it works again. */
final class WriteHealth {
  private static final Logger LOG = LoggerFactory.getLogger(WriteHealth.class);
  private static final Duration REMIND_EVERY = Duration.ofMinutes(1);

  private final String database;
  private volatile @Nullable Trouble trouble;
  private long since;
  private long told;
  private int failed;

  /** @param database as the host knows it */
  WriteHealth(String database) {
    this.database = database;
  }

  /** Does the work, and notes how it went. What it throws comes through. */
  <T> T watch(Supplier<T> work) {
    try {
      T result = work.get();
      if (trouble != null)
        works();
      return result;
    } catch (RuntimeException e) {
      Trouble.of(e).ifPresent(this::fails);
      throw e;
    }
  }

  /** @return why nothing can be stored at the moment */
  Optional<Trouble> now() {
    return Optional.ofNullable(trouble);
  }

  synchronized void fails(Trouble why) {
    long now = System.nanoTime();
    if (trouble == null) {
      since = now;
      failed = 0;
    }
    failed++;
    if (why == trouble && now - told < REMIND_EVERY.toNanos())
      return;
    trouble = why;
    told = now;
    LOG.error(
        "Nothing can be stored in {}: {}. People are told that it is not saved; what was saved can be read.{}",
        database, why.inWords(), why.passes() ? " It goes on by itself once that is mended." : "");
  }

  private synchronized void works() {
    if (trouble == null)
      return;
    trouble = null;
    LOG.warn(
        "{} stores again. For {} s it did not; {} tries failed, and nobody was told that they were saved.",
        database,
        Duration.ofNanos(System.nanoTime() - since).toSeconds(), failed);
  }
}
