package nl.draaiboek.teams.check;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.draaiboek.core.check.Finding;
import nl.draaiboek.teams.door.TeamsDoor;

/**
 * Looks whether this server can be found where Microsoft looks for it. It knocks as a stranger, with nothing in its hands, and
 * being sent away is the good answer. What this machine cannot reach, Microsoft perhaps can: that is a warning.
 */
final class WayIn implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int MOST_BYTES = 64 * 1024;
  private static final String HEALTH = "health";

  /** @param body as text, when there was not too much of it */
  private record Told(int status, String body) {}

  private final URI base;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE)
      .followRedirects(HttpClient.Redirect.NEVER).build();

  private WayIn(URI base) {
    this.base = base.toString().endsWith("/") ? base : URI.create(base + "/");
  }

  /** @param publicUrl as the host set it */
  static List<Finding> ofMicrosoft(URI publicUrl) {
    if (!"https".equals(publicUrl.getScheme()))
      return List.of(
          Finding.mistake("web.public-url is " + publicUrl + ", but Microsoft comes over https alone. Put a "
              + "proxy with TLS in front (docs/hosting.md), and set its https address."));
    return looked(publicUrl);
  }

  /** @param publicUrl whatever its scheme is */
  static List<Finding> looked(URI publicUrl) {
    try (WayIn way = new WayIn(publicUrl)) {
      List<Finding> found = new ArrayList<>();
      found.add(Finding.fine("The messaging endpoint to set with the Azure Bot: " + way.door() + "."));
      found.add(way.microsoft());
      return found;
    }
  }

  /** @param address of this server for this machine */
  static Finding ofPlayground(URI address) {
    try (WayIn way = new WayIn(address)) {
      return way.playground();
    }
  }

  private URI door() {
    return base.resolve(TeamsDoor.PATH.substring(1));
  }

  private Finding microsoft() {
    try {
      Told health = ask(HttpRequest.newBuilder(base.resolve(HEALTH)));
      if (health.status() / 100 == 3)
        return Finding.warning("web.public-url leads elsewhere (status " + health.status()
            + " at " + base + "). Set it to the address where it ends.");
      if (!isOurs(health))
        return Finding.warning("What answers at " + base + " is not Draaiboek (status " + health.status()
            + "). Start it, and look where the proxy leads.");
      Told door = knock();
      return switch (door.status()) {
        case 401 ->
          Finding.fine("Draaiboek answers there, and lets nobody in without a token of Microsoft's.");
        case 404 ->
          Finding.mistake("Draaiboek answers at " + base + ", but Teams does not hear there. Start it anew "
              + "with these settings, and look whether the proxy passes POST " + door() + " on.");
        default -> Finding.warning("POST " + door() + " is answered with status " + door.status()
            + ", where 401 would be right. Look whether the proxy passes it on as it is.");
      };
    } catch (IOException fault) {
      return Finding.warning(base + " cannot be reached from this machine (" + fault.getMessage()
          + "). Start Draaiboek, or look from outside: Microsoft must reach it over the internet.");
    }
  }

  private Finding playground() {
    try {
      return isOurs(ask(HttpRequest.newBuilder(base.resolve(HEALTH))))
          && knock().status() != 404
              ? Finding.fine("Draaiboek answers at " + door() + ".")
              : Finding
                  .warning("What answers at " + base + " is not Draaiboek with teams.local. Start it anew.");
    } catch (IOException fault) {
      return Finding
          .warning("Draaiboek does not answer at " + base + " (" + fault.getMessage() + "). Start it.");
    }
  }

  private static boolean isOurs(Told health) {
    return health.status() == 200 && health.body().equals("ok");
  }

  private Told knock() throws IOException {
    return ask(HttpRequest.newBuilder(door()).header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{}")));
  }

  private Told ask(HttpRequest.Builder request) throws IOException {
    CompletableFuture<HttpResponse<String>> asked = http.sendAsync(request.build(),
        BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
    try {
      HttpResponse<String> answer = asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return new Told(answer.statusCode(), answer.body());
    } catch (ExecutionException e) {
      Throwable why = e.getCause() == null ? e : e.getCause();
      throw new IOException(why.getClass().getSimpleName(), e);
    } catch (TimeoutException e) {
      throw new IOException("no answer within " + PATIENCE.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("it was stopped", e);
    } finally {
      asked.cancel(true);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
