package nl.draaiboek.teams.line;

import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Takes requests for tokens to where tokens are given, wherever the library would take them, and is led nowhere else. */
final class Login implements IHttpClient, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  /** Headers that the JDK's client sets by itself, and lets nobody else set. */
  private static final Set<String> OWN = Set.of("connection", "content-length", "host");

  private final URI login;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE)
      .followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).build();

  Login(URI login) {
    this.login = login;
  }

  @Override
  public IHttpResponse send(HttpRequest request) throws Exception {
    String path = request.url().getFile();
    java.net.http.HttpRequest.Builder copy = java.net.http.HttpRequest
        .newBuilder(login.resolve(path.startsWith("/") ? path.substring(1) : path));
    if (request.headers() != null)
      request.headers().forEach((name, value) -> {
        if (!OWN.contains(name.toLowerCase(java.util.Locale.ROOT)))
          copy.header(name, value);
      });
    BodyPublisher body = Optional.ofNullable(request.body()).map(BodyPublishers::ofString)
        .orElseGet(BodyPublishers::noBody);
    CompletableFuture<java.net.http.HttpResponse<String>> asked = http
        .sendAsync(copy.method(request.httpMethod().name(), body).build(), BodyHandlers.ofString());
    try {
      java.net.http.HttpResponse<String> answer = asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      HttpResponse told = new HttpResponse().statusCode(answer.statusCode()).body(answer.body());
      told.addHeaders(answer.headers().map());
      return told;
    } finally {
      asked.cancel(true);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
