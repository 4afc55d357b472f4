package nl.draaiboek.discord.check;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import nl.draaiboek.discord.connection.DiscordSettings;

/** Asks Discord's HTTP API for what is so, and changes nothing. */
final class Api implements AutoCloseable {
  /** Discord wants to know what kind of program asks. */
  private static final String US = "DiscordBot (Draaiboek, 1)";
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
  private static final int TRIES = 3;

  private final DiscordSettings settings;
  private final HttpClient client;

  Api(DiscordSettings settings) {
    this.settings = settings;
    this.client = HttpClient.newBuilder().connectTimeout(settings.patience()).build();
  }

  DataObject object(String path) {
    try {
      return DataObject.fromJson(body(path));
    } catch (ParsingException e) {
      throw noJson();
    }
  }

  DataArray array(String path) {
    try {
      return DataArray.fromJson(body(path));
    } catch (ParsingException e) {
      throw noJson();
    }
  }

  private NoAnswer noJson() {
    return new NoAnswer("What answers at " + settings.rest() + " is not Discord. Look at discord.rest-url.");
  }

  private String body(String path) {
    HttpRequest request = HttpRequest.newBuilder(settings.rest().resolve(path))
        .header("Authorization", "Bot " + settings.token().value()).header("User-Agent", US)
        .timeout(settings.patience()).build();
    for (int tried = 1;; tried++) {
      HttpResponse<String> answer = send(request);
      switch (answer.statusCode()) {
        case 200 -> {
          return answer.body();
        }
        case 401 -> throw new NoAnswer(
            "Discord does not know the token in discord.token. Make a new one on the bot's page in Discord's "
                + "developer portal (Bot, Reset Token), and set that.");
        case 429 -> await(answer, tried);
        default -> throw new NoAnswer("Discord answers " + answer.statusCode() + " to GET /" + path
            + ". When it is 500 or more, Discord has trouble of its own: try again later.");
      }
    }
  }

  private static void await(HttpResponse<String> answer, int tried) {
    Duration wait = Duration.ofMillis(
        (long) (1000 * Double.parseDouble(answer.headers().firstValue("Retry-After").orElse("1"))));
    if (tried == TRIES || wait.compareTo(LONGEST_WAIT) > 0)
      throw new NoAnswer("Discord was asked too much of by this bot, or by this network. Try again in "
          + Math.max(1, wait.toSeconds()) + " s.");
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      throw stopped();
    }
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new NoAnswer("Discord cannot be reached at " + settings.rest() + " ("
          + e.getClass().getSimpleName() + "). Look whether this machine may reach it.");
    } catch (InterruptedException e) {
      throw stopped();
    }
  }

  private static NoAnswer stopped() {
    Thread.currentThread().interrupt();
    return new NoAnswer("It was stopped.");
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
