package nl.draaiboek.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draaiboek.bench.load.Wire;

/**
 * Someone with a browser who has come in.
 *
 * @param path   of their session
 * @param cookie by which they are known
 * @param token  that their forms send back
 */
record Guest(String path, String cookie, String token) {
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]*)\"");
  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]*)\"");

  /** @param way the path of a link that lets in, without a slash in front */
  static Guest comesIn(HttpClient client, URI server, String way) throws IOException, InterruptedException {
    HttpResponse<String> link = client.send(HttpRequest.newBuilder(server.resolve(way)).build(),
        BodyHandlers.ofString());
    String path = link.headers().firstValue("Location").orElseThrow().replaceAll("/facilitate$", "");
    String key = cookies(link);
    HttpResponse<String> door = client.send(
        HttpRequest.newBuilder(server.resolve(path)).header("Cookie", key).build(), BodyHandlers.ofString());
    String form = "csrf=" + encoded(find(TOKEN, door)) + "&form=" + encoded(find(FORM, door))
        + "&as=nameless";
    HttpResponse<String> in = client.send(HttpRequest.newBuilder(server.resolve(path + "/join"))
        .header("Cookie", key).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    String me = cookies(in);
    String home = in.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> page = client.send(
        HttpRequest.newBuilder(server.resolve(home)).header("Cookie", me).build(), BodyHandlers.ofString());
    return new Guest(path, me, find(TOKEN, page));
  }

  /** @return the form of a note */
  String note(String id, String action, String words) {
    return "csrf=" + encoded(token) + "&id=" + id + "&action=" + encoded(action) + "&words=" + encoded(words);
  }

  /** @return whether it was stored */
  boolean writes(Wire wire, String id, String action, String words) throws IOException {
    Wire.Answer answer = wire.post(path + "/act", cookie, note(id, action, words));
    return answer.status() == 200 && answer.body().contains("\"ok\":true");
  }

  private static String cookies(HttpResponse<?> response) {
    List<String> pairs = new ArrayList<>();
    for (String cookie : response.headers().allValues("Set-Cookie"))
      pairs.add(cookie.substring(0, cookie.indexOf(';')));
    return String.join("; ", pairs);
  }

  private static String find(Pattern pattern, HttpResponse<String> page) {
    Matcher found = pattern.matcher(page.body());
    if (!found.find())
      throw new IllegalStateException(
          "no " + pattern + " at " + page.uri() + ", status " + page.statusCode());
    return found.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
