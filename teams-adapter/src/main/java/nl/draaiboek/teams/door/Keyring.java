package nl.draaiboek.teams.door;

import com.microsoft.bot.connector.authentication.OpenIdMetadata;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that tokens are signed with. They are fetched beside the requests, and the old ones stay as long as no new ones
 * could be had: who is known waits for nobody.
 */
final class Keyring implements OpenIdMetadata {
  private static final Logger LOG = LoggerFactory.getLogger(Keyring.class);
  /** Microsoft asks to fetch them at least once a day. */
  static final Duration FRESH = Duration.ofHours(24);
  /** Between two fetches, whoever asks for what key. */
  static final Duration SPACING = Duration.ofSeconds(15);
  /** As long as there are none at all, such as when a machine was too busy starting to wait for the answer. */
  static final Duration FIRST_SPACING = Duration.ofSeconds(1);
  /** What a request with an unknown key waits for new ones. */
  private static final Duration WAIT = Duration.ofMillis(4500);

  /** Where keys come from. */
  interface Source {
    /** @return the keys that sign for Teams, by id */
    Map<String, OpenIdMetadataKey> fetch() throws Exception;
  }

  private final Source source;
  private final InstantSource clock;
  private final Executor beside;
  private volatile Map<String, OpenIdMetadataKey> keys = Map.of();
  private Instant fetched = Instant.MIN;
  private Instant asked = Instant.MIN;
  private @Nullable CompletableFuture<Void> fetching;

  Keyring(Source source, InstantSource clock, Executor beside) {
    this.source = source;
    this.clock = clock;
    this.beside = beside;
  }

  /** Fetches the keys beside the requests, unless that was just done. */
  void refresh() {
    CompletableFuture<Void> _ = fetchOnce();
  }

  @Override
  public @Nullable OpenIdMetadataKey getKey(@Nullable String id) {
    if (id == null)
      return null;
    OpenIdMetadataKey key = keys.get(id);
    if (key == null)
      return afterFetch(id);
    if (isStale())
      refresh();
    return key;
  }

  private @Nullable OpenIdMetadataKey afterFetch(String id) {
    CompletableFuture<Void> under = fetchOnce();
    if (under != null)
      under.copy().completeOnTimeout(null, WAIT.toMillis(), TimeUnit.MILLISECONDS).join();
    return keys.get(id);
  }

  private synchronized boolean isStale() {
    return fetched.equals(Instant.MIN) || clock.instant().isAfter(fetched.plus(FRESH));
  }

  /** @return the fetch that is under way; nothing when the last one is too short ago */
  private synchronized @Nullable CompletableFuture<Void> fetchOnce() {
    if (fetching != null && !fetching.isDone())
      return fetching;
    Duration spacing = keys.isEmpty() ? FIRST_SPACING : SPACING;
    if (!asked.equals(Instant.MIN) && clock.instant().isBefore(asked.plus(spacing)))
      return null;
    asked = clock.instant();
    fetching = CompletableFuture.runAsync(this::fetch, beside);
    return fetching;
  }

  private void fetch() {
    try {
      Map<String, OpenIdMetadataKey> found = source.fetch();
      if (found.isEmpty())
        throw new IllegalStateException("no key signs for Teams");
      keys = Map.copyOf(found);
      synchronized (this) {
        fetched = clock.instant();
      }
    } catch (Exception e) {
      LOG.warn("The keys of Teams' tokens cannot be fetched ({}); {}", e.getClass().getSimpleName(),
          keys.isEmpty()
              ? "nobody from Teams gets in until they can."
              : "the old ones stay, and it is tried again when somebody comes in.");
    }
  }
}
