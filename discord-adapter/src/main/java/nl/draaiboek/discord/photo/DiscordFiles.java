package nl.draaiboek.discord.photo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.draaiboek.core.photo.Darkroom;
import nl.draaiboek.core.photo.PhotoProblem;
import nl.draaiboek.core.photo.Posted.Fetched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches files from Discord's own stores, and from nowhere else: an address comes with a message, and the bot stands inside its
 * host's network. It follows no redirect, and stops at a size and at a time.
 */
public final class DiscordFiles implements FileSource, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordFiles.class);

  private final Set<String> stores;
  private final Duration patience;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient http;

  /**
   * @param stores   the only addresses that files are fetched from: scheme, host and port of each count
   * @param patience how long one file may take
   */
  public DiscordFiles(List<URI> stores, Duration patience) {
    this.stores = Set.copyOf(stores.stream().map(DiscordFiles::store).toList());
    this.patience = patience;
    this.http = HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(patience)
        .executor(threads).build();
  }

  @Override
  public Fetched fetch(URI address) {
    if (!stores.contains(store(address))) {
      LOG.warn("A file was not fetched: it is on {}, which is none of Discord's stores.", address.getHost());
      return new Fetched.Lost(PhotoProblem.NOT_FETCHED);
    }
    CompletableFuture<Fetched> coming = CompletableFuture.supplyAsync(() -> get(address), threads);
    try {
      return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      return lost("it took too long");
    } catch (ExecutionException fault) {
      return lost(reason(fault));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return lost("the bot stops");
    } finally {
      coming.cancel(true);
    }
  }

  private Fetched get(URI address) {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).GET().build();
    try {
      HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != 200)
          return lost("Discord answered " + response.statusCode());
        byte[] file = body.readNBytes(Darkroom.MAX_BYTES + 1);
        return file.length > Darkroom.MAX_BYTES
            ? new Fetched.Lost(PhotoProblem.TOO_LARGE)
            : new Fetched.Came(file);
      }
    } catch (IOException fault) {
      return lost(reason(fault));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return lost("the bot stops");
    }
  }

  /** Without what it says: that may be an address with the right to fetch the file. */
  private static String reason(Throwable fault) {
    return fault.getClass().getSimpleName();
  }

  private static Fetched lost(String why) {
    LOG.info("A file did not come from Discord: {}.", why);
    return new Fetched.Lost(PhotoProblem.NOT_FETCHED);
  }

  /** @return scheme, host and port; what is no such address is in no list */
  private static String store(URI address) {
    return address.getScheme() + "://" + address.getHost() + ":" + address.getPort()
        + (address.getUserInfo() == null ? "" : "@");
  }

  /** Whoever waits for a file is told that it did not come. */
  @Override
  public void close() {
    http.shutdownNow();
    threads.shutdownNow();
  }
}
