package nl.draaiboek.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What Discord would mind fails the test in which it happens. */
class StrictTest {
  private final FakeDiscord discord = new FakeDiscord();
  private final ChatChannel room = discord.guild().channel("sessie");

  @Test
  void who_does_nothing_wrong_hears_nothing() {
    send("POST", "channels/" + room.id() + "/messages", "{\"content\":\"fine\"}");
    assertThat(room.messages()).hasSize(1);
    discord.close();
  }

  @Test
  void a_route_that_nobody_taught_it_is_found() {
    send("GET", "channels/" + room.id() + "/webhooks", "");
    assertThatThrownBy(discord::close).isInstanceOf(AssertionError.class)
        .hasMessageContaining("nobody taught the fake GET");
  }

  @Test
  void a_route_that_discord_does_not_have_is_found() {
    send("GET", "no/such/thing", "");
    assertThatThrownBy(discord::close).hasMessageContaining("no such operation");
  }

  @Test
  void a_request_that_is_not_as_the_document_has_it_is_found() {
    send("POST", "channels/" + room.id() + "/messages", "{\"content\":12}");
    assertThatThrownBy(discord::close).hasMessageContaining("POST /channels/{channel_id}/messages")
        .hasMessageContaining("integer found");
  }

  @Test
  void a_query_that_the_document_does_not_have_is_found() {
    send("GET", "channels/" + room.id() + "/messages?limit=500&newest=1", "");
    assertThatThrownBy(discord::close).hasMessageContaining("newest")
        .hasMessageContaining("maximum value of 100");
  }

  @Test
  void a_name_off_this_machine_is_found() {
    assertThatThrownBy(() -> InetAddress.getAllByName("discord.example"))
        .isInstanceOf(UnknownHostException.class);
    assertThatThrownBy(discord::close).hasMessageContaining("somebody wanted to reach discord.example");
  }

  @TestFactory
  Iterable<DynamicTest> what_is_over_a_limit_is_refused_and_found() {
    String button = "{\"type\":2,\"style\":1,\"label\":\"x\",\"custom_id\":\"%s\"}";
    String row = "{\"type\":1,\"components\":[%s]}";
    return Map.of(
        "2001 characters", "{\"content\":\"" + "x".repeat(2001) + "\"}",
        "6001 characters in embeds",
        "{\"embeds\":[{\"description\":\"" + "x".repeat(4000) + "\"},{\"description\":\"" + "x".repeat(2001)
            + "\"}]}",
        "six rows", "{\"components\":[" + many(6, i -> row.formatted(button.formatted(i))) + "]}",
        "six buttons in a row", "{\"components\":[" + row.formatted(many(6, i -> button.formatted(i))) + "]}",
        "the same custom id twice",
        "{\"components\":[" + row.formatted(many(2, i -> button.formatted("same"))) + "]}",
        "a custom id of 101", "{\"components\":[" + row.formatted(button.formatted("x".repeat(101))) + "]}",
        "26 options", "{\"components\":[" + row.formatted("{\"type\":3,\"custom_id\":\"s\",\"options\":["
            + many(26, i -> "{\"label\":\"o\",\"value\":\"" + i + "\"}") + "]}") + "]}",
        "41 of the newer components",
        "{\"flags\":32768,\"components\":[" + many(41, i -> "{\"type\":10,\"content\":\"x\"}") + "]}",
        "words beside the newer components",
        "{\"flags\":32768,\"content\":\"x\",\"components\":[{\"type\":10,\"content\":\"x\"}]}",
        "a nonce of 26", "{\"content\":\"x\",\"nonce\":\"" + "n".repeat(26) + "\"}")
        .entrySet().stream().map(limit -> DynamicTest.dynamicTest(limit.getKey(), () -> {
          FakeDiscord strict = new FakeDiscord();
          ChatChannel channel = strict.guild().channel("sessie");
          assertThat(send(strict, "POST", "channels/" + channel.id() + "/messages", limit.getValue()))
              .isEqualTo(400);
          assertThat(channel.messages()).isEmpty();
          assertThatThrownBy(strict::close).hasMessageContaining("Discord would have minded");
        })).toList();
  }

  private static String many(int count, IntFunction<String> one) {
    return String.join(",", IntStream.range(0, count).mapToObj(one).toList());
  }

  private int send(String method, String path, String body) {
    return send(discord, method, path, body);
  }

  private static int send(FakeDiscord to, String method, String path, String body) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(to.rest() + path))
          .header("Authorization", "Bot " + to.token())
          .header("Content-Type", "application/json")
          .method(method, HttpRequest.BodyPublishers.ofString(body)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
