package nl.draaiboek.teams.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Knocks at the bot's door. */
final class BotsDoor {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private Optional<URI> door = Optional.empty();

  synchronized void isAt(URI address) {
    door = Optional.of(address);
  }

  private synchronized URI door() {
    return door.orElseThrow(() -> new IllegalStateException("no bot here: say botAt(address) first"));
  }

  BotAnswer knocks(Optional<String> authorization, String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(door()).timeout(PATIENCE)
        .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    authorization.ifPresent(header -> request.header("Authorization", header));
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      return new BotAnswer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void close() {
    http.shutdownNow();
  }
}
