package nl.draaiboek.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Someone with a browser that keeps its cookies, also when the server comes back at another port. */
public final class Visitor {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String TOKEN = "name=\"csrf\" content=\"([^\"]*)\"";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies)
      .followRedirects(HttpClient.Redirect.NORMAL).build();
  private String url;
  private String path = "/";
  private String page = "";
  private Supplier<HttpResponse<String>> again = () -> {
    throw new IllegalStateException("nothing was sent yet");
  };

  /** @param url of the server, without a slash at the end */
  public Visitor(String url) {
    this.url = url;
  }

  void finds(String server) {
    url = server;
  }

  /** @return the status */
  public int opens(String at) {
    return shown(send(HttpRequest.newBuilder(URI.create(url + at)).GET()));
  }

  /** Sends a form of the page that they are on. */
  public int sends(String to, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("csrf", sees(TOKEN));
    again = () -> send(form(to, all));
    return shown(again.get());
  }

  /** Goes back, and sends the last form once more as it was. */
  int sendsAgain() {
    return shown(again.get());
  }

  private HttpRequest.Builder form(String to, Map<String, String> fields) {
    String body = fields.entrySet().stream().map(e -> e.getKey() + "=" + encoded(e.getValue()))
        .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(URI.create(url + to))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  /**
   * Presses, or fills in, as the script of the page that they are on does.
   *
   * @throws UncheckedIOException when no answer came
   */
  public HttpResponse<String> acts(String session, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("csrf", sees(TOKEN));
    return send(form(session + "/act", all).header("Accept", "application/json"));
  }

  /**
   * Opens a stream.
   *
   * @param last the id that they heard last; empty for none
   * @return what is sent, line by line, until the server goes away
   * @throws UncheckedIOException when there is no server
   */
  public Stream<String> hears(String stream, String last) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + stream));
    if (!last.isEmpty())
      request.header("Last-Event-ID", last);
    try {
      HttpResponse<Stream<String>> answer = client.send(request.build(), BodyHandlers.ofLines());
      if (answer.statusCode() != 200)
        throw new AssertionError("no stream at " + stream + ": " + answer.statusCode());
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @return all that the pattern's group finds on the page */
  public List<String> seesAll(String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
  }

  /** @return the status of the form with which they open the script that is there for trying out */
  int opensASession(String secret) {
    opens("/open");
    return sends("/open", Map.of("script", "proefsessie", "name", "Ana", "secret", secret, "form",
        sees("name=\"form\" value=\"([^\"]*)\"")));
  }

  /** Opens a stream and leaves it open. */
  void follows(String stream) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url + stream)).build();
      int status = client.send(request, BodyHandlers.ofInputStream()).statusCode();
      if (status != 200)
        throw new AssertionError("no stream at " + stream + ": " + status);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @return the page that they are on */
  String page() {
    return page;
  }

  /** @return the keys in their browser */
  List<String> keys() {
    return cookies.getCookieStore().getCookies().stream().map(HttpCookie::getValue).toList();
  }

  /** @return the path that they ended up at */
  public String path() {
    return path;
  }

  /** @return what the pattern's group finds on the page; empty without it */
  public String sees(String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    return found.find() ? found.group(1) : "";
  }

  private int shown(HttpResponse<String> response) {
    page = response.body();
    path = response.uri().getPath();
    return response.statusCode();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
