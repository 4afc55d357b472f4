package nl.draaiboek.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A program that keeps cookies, follows redirects, and holds each answer against the document. */
public final class Program {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Described document = new Described();
  private final Set<String> asked;
  private final URI server;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies)
      .followRedirects(HttpClient.Redirect.NORMAL).build();
  private JsonNode look = MissingNode.getInstance();

  /** @param asked collects which operations were asked for */
  public Program(URI server, Set<String> asked) {
    this.server = server;
    this.asked = asked;
  }

  /** Someone else, with cookies of their own. */
  public Program another() {
    return new Program(server, asked);
  }

  public record Answer(int status, JsonNode json) {
    public String text(String field) {
      return json.path(field).asText();
    }
  }

  public Answer gets(String operation, String path) {
    return answer(operation, HttpRequest.newBuilder(server.resolve(path)).GET());
  }

  public Answer posts(String operation, String path, Map<String, String> fields) {
    String body = fields.entrySet().stream().map(e -> e.getKey() + "=" + encoded(e.getValue()))
        .collect(Collectors.joining("&"));
    return answer(operation, HttpRequest.newBuilder(server.resolve(path))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
  }

  /** Opens a session and leads it. */
  public Answer opens(String script) {
    String form = gets("offer", "/open").text("form");
    Answer opened = posts("open", "/open",
        Map.of("script", script, "name", "Ana", "form", form, "language", "nl"));
    assertThat(opened.status()).as(opened.json().toString()).isEqualTo(200);
    looks(opened.text("look"));
    return opened;
  }

  /** Comes in by a link. */
  public void joins(String link, String name) {
    Answer door = gets("look", URI.create(link).getPath());
    Answer in = posts("join", door.text("join"),
        Map.of("csrf", door.text("token"), "form", door.text("form"), "name", name));
    looks(in.text("look"));
  }

  public JsonNode looks(String path) {
    look = gets("look", path).json();
    return look;
  }

  public JsonNode looksAgain() {
    return looks("/s/" + look.path("session").asText());
  }

  public Answer acts(String action, Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(answers);
    all.putIfAbsent("csrf", look.path("token").asText());
    all.put("action", action);
    return posts("act", look.path("links").path("act").asText(), all);
  }

  /** Goes on to the next block. */
  public JsonNode leadsOn() {
    Answer step = acts("steer/next/0/" + looksAgain().path("lead").path("steps").asInt(), Map.of());
    assertThat(step.json().path("ok").asBoolean()).as(step.json().toString()).isTrue();
    return looksAgain();
  }

  /** @return what a file or a picture says, or a page */
  public String reads(String path) {
    try {
      return client.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @return their keys, for a browser that is to be them */
  public List<HttpCookie> keys() {
    return cookies.getCookieStore().getCookies();
  }

  /** @return the first line of the stream with a change in it */
  String hears() {
    return hears("stream", look.path("links").path("live").asText());
  }

  /** @return the first event of the stream at this address */
  String hears(String operation, String address) {
    asked.add(operation);
    HttpRequest request = HttpRequest.newBuilder(server.resolve(address)).build();
    try (var lines = client.send(request, BodyHandlers.ofLines()).body()) {
      return lines.filter(line -> line.startsWith("event:")).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Answer answer(String operation, HttpRequest.Builder request) {
    asked.add(operation);
    try {
      HttpResponse<String> response = client.send(request.header("Accept", "application/json").build(),
          BodyHandlers.ofString());
      boolean json = response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
      Answer answer = new Answer(response.statusCode(),
          json ? JSON.readTree(response.body()) : MissingNode.getInstance());
      assertThat(document.differences(operation, answer.status(), answer.json()))
          .as("%s answers %s: %s", operation, answer.status(), response.body()).isEmpty();
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static Set<String> nothingAsked() {
    return new TreeSet<>();
  }
}
