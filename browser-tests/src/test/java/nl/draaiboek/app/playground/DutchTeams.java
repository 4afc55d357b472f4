package nl.draaiboek.app.playground;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Stands between the playground and the bot. It makes people Dutch, since the playground says of everybody that they read English;
 * and what the bot says it passes on one after another, since of two messages in the same millisecond the playground shows one.
 */
final class DutchTeams implements AutoCloseable {
  private static final String IN = "/api/messages";
  private static final String OUT = "/_connector";
  private static final String JSON = "application/json";

  private final AtomicLong said = new AtomicLong();
  private final ReentrantLock oneByOne = new ReentrantLock();
  private final HttpServer server;
  private final URI bot;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * @param bot        where the bot is, without a slash at the end
   * @param playground where the playground is, without a slash at the end
   */
  DutchTeams(String bot, String playground) {
    this.bot = URI.create(bot + IN);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(IN, in -> answer(in, heard(body(in))));
    server.createContext(OUT,
        out -> answer(out, saidByBot(out, URI.create(playground + out.getRequestURI()))));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /** @return where the playground tells what people do */
  String hears() {
    return address() + IN;
  }

  /** @return where the bot says what it says */
  String speaks() {
    return address() + OUT;
  }

  private String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /**
   * Ben says something to the bot. The playground shows what one person does; what others do, the bot hears from here.
   *
   * @param kind {@code groupChat} or {@code channel}
   * @param chat as the playground calls it
   */
  void saysBen(String kind, String chat, String words) {
    String activity = """
        {"type": "message", "id": "ben-%d", "timestamp": "%s", "serviceUrl": "%s", "channelId": "msteams",
         "from": {"id": "user-ben", "name": "Ben"}, "locale": "nl-NL", "textFormat": "plain",
         "recipient": {"id": "00000000-0000-0000-0000-000000000011", "name": "Draaiboek"},
         "conversation": {"isGroup": true, "conversationType": "%s", "id": "%s",
           "tenantId": "00000000-0000-0000-0000-000000000001"},
         "text": "<at>Draaiboek</at> %s", "entities": [{"type": "mention", "text": "<at>Draaiboek</at>",
           "mentioned": {"id": "00000000-0000-0000-0000-000000000011", "name": "Draaiboek"}}],
         "channelData": {"tenant": {"id": "00000000-0000-0000-0000-000000000001"}}}
        """.formatted(said.incrementAndGet(), Instant.now(), speaks(), kind, chat, words);
    int status = heard(activity).statusCode();
    if (status != 202)
      throw new IllegalStateException("the bot did not hear Ben: " + status);
  }

  private HttpResponse<byte[]> heard(String activity) {
    return ask(HttpRequest.newBuilder(bot).header("Content-Type", JSON)
        .POST(HttpRequest.BodyPublishers.ofString(activity.replace("en-US", "nl-NL"))));
  }

  private HttpResponse<byte[]> saidByBot(HttpExchange out, URI to) throws IOException {
    String words = body(out);
    oneByOne.lock();
    try {
      return ask(HttpRequest.newBuilder(to).header("Content-Type", JSON).method(out.getRequestMethod(),
          words.isEmpty()
              ? HttpRequest.BodyPublishers.noBody()
              : HttpRequest.BodyPublishers.ofString(words)));
    } finally {
      oneByOne.unlock();
    }
  }

  private HttpResponse<byte[]> ask(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
    try (exchange) {
      answer.headers().firstValue("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      exchange.sendResponseHeaders(answer.statusCode(),
          answer.body().length == 0 ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }

  @Override
  public void close() {
    server.stop(0);
    http.shutdownNow();
  }
}
