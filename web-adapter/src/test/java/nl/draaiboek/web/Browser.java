package nl.draaiboek.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.draaiboek.core.conversation.SessionId;

/** Someone's browser: keeps cookies, follows redirects, sends the hidden fields of the page that it is on. */
final class Browser {
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]*)\"");
  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]*)\"");

  private final String server;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies)
      .followRedirects(HttpClient.Redirect.NORMAL).build();
  private HttpResponse<String> page;

  Browser(String server) {
    this.server = server;
    this.page = get("/");
  }

  HttpResponse<String> get(String path) {
    page = send(request(path).GET().build());
    return page;
  }

  /** Sends a form of the page that the browser is on. */
  HttpResponse<String> post(String path, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(Map.of("csrf", hidden(TOKEN), "form", hidden(FORM)));
    all.putAll(fields);
    page = send(form(path, all).build());
    return page;
  }

  /** Opens a session and stays where it is, so that the answer itself can be looked at. */
  HttpResponse<String> stays(Map<String, String> fields) {
    try (HttpClient still = HttpClient.newHttpClient()) {
      return still.send(form("/open", fields).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Presses or fills in, as the page's script does. */
  HttpResponse<String> acts(String action, Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(Map.of("csrf", token(), "action", action));
    all.putAll(answers);
    return send(form("/s/" + session() + "/act", all).header("Accept", "application/json").build());
  }

  /** Fills in a form with a file, as the page's script does. */
  HttpResponse<String> uploads(String action, String words, String fileName, byte[] file) {
    return send(parts("/s/" + session() + "/act",
        Map.of("csrf", token(), "action", action, "words", words), fileName, file)
        .header("Accept", "application/json").build());
  }

  /** Fills in the form on the page with a file, as a browser without scripts does. */
  HttpResponse<String> posts(String path, Map<String, String> fields, byte[] file) {
    Map<String, String> all = new HashMap<>(Map.of("csrf", hidden(TOKEN), "form", hidden(FORM)));
    all.putAll(fields);
    page = send(parts(path, all, "IMG.jpg", file).build());
    return page;
  }

  private HttpRequest.Builder parts(String path, Map<String, String> fields, String fileName, byte[] file) {
    StringBuilder start = new StringBuilder();
    fields.forEach(
        (name, value) -> start.append("--part\r\nContent-Disposition: form-data; name=\"").append(name)
            .append("\"\r\n\r\n").append(value).append("\r\n"));
    start.append("--part\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"").append(fileName)
        .append("\"\r\nContent-Type: image/jpeg\r\n\r\n");
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(start.toString().getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
    return request(path).header("Content-Type", "multipart/form-data; boundary=part")
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
  }

  /** Sends exactly this. */
  HttpResponse<String> sends(HttpRequest.Builder request) {
    return send(request.build());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path)).header("Accept-Language", "en");
  }

  HttpRequest.Builder form(String path, Map<String, String> fields) {
    String body = fields.entrySet().stream().map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
        .collect(Collectors.joining("&"));
    return request(path).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  /** @return the token of the forms on this person's own page */
  String token() {
    if (hidden(TOKEN).isEmpty())
      get("/s/" + session());
    return hidden(TOKEN);
  }

  /** @return the session whose page the browser is on */
  SessionId session() {
    Matcher path = Pattern.compile("/s/([^/?]+)").matcher(page.uri().getPath());
    if (!path.find())
      throw new IllegalStateException("not at a session: " + page.uri() + " " + page.body());
    return new SessionId(path.group(1));
  }

  String path() {
    return page.uri().getPath();
  }

  String sees() {
    return page.body();
  }

  /** @return the first text that the pattern's group finds on the page */
  String finds(String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page.body());
    if (!found.find())
      throw new AssertionError("nothing like " + pattern + " on the page: " + page.body());
    return found.group(1);
  }

  /** Opens a stream and leaves it open. */
  HttpResponse<InputStream> streams(String path, Map<String, String> headers) {
    HttpRequest.Builder request = request(path);
    headers.forEach(request::header);
    try {
      return client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  CookieManager cookies() {
    return cookies;
  }

  private String hidden(Pattern pattern) {
    Matcher found = pattern.matcher(page.body());
    return found.find() ? found.group(1) : "";
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
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
