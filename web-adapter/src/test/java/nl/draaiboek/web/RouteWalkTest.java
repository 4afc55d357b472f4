package nl.draaiboek.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks the whole routing table, so that a new route is tried by itself, by everyone who should find nothing there. */
class RouteWalkTest {
  private static final String NO_SESSION = "AAAAAAAAAAAAAAAAAAAAAA";
  /** What may differ between two pages that say the same: nothing but the moment they were made at, and their address. */
  private static final String OWN = "data-server-now=\"[^\"]*\"|name=\"back\" value=\"[^\"]*\"";

  private final Hall hall = new Hall();
  private final HttpClient client = HttpClient.newHttpClient();
  private Browser ana;
  private Browser ben;
  private Browser eve;

  @BeforeEach
  void two_sessions() {
    ana = hall.anaOpens();
    ben = hall.joins(ana, "Ben");
    eve = hall.anaOpens();
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void who_was_not_let_in_cannot_tell_a_session_from_none() {
    for (Endpoint route : sessionRoutes()) {
      assertThat(asked(route, ana.session().value(), ""))
          .as("%s %s", route.method, route.path).isEqualTo(asked(route, NO_SESSION, ""))
          .satisfies(Answer::isClosed);
    }
  }

  @Test
  void every_key_of_another_session_opens_nothing() {
    for (String key : keys(eve))
      for (Endpoint route : sessionRoutes())
        assertThat(asked(route, ana.session().value(), key))
            .as("%s %s", route.method, route.path).isEqualTo(asked(route, NO_SESSION, key))
            .satisfies(Answer::isClosed);
  }

  @Test
  void who_has_the_board_alone_reads_the_board_alone() {
    String board = "draaiboek-board=" + secret(hall.link(ana, "b"));
    assertThat(open(board)).containsExactly("GET /s/{id}/board", "GET /s/{id}/board/live",
        "GET /s/{id}/live", "GET /s/{id}/qr.svg");
  }

  @Test
  void who_has_the_link_and_did_not_come_in_sees_the_door_alone() {
    String way = "draaiboek-way=" + secret(hall.link(ana, "j"));
    assertThat(open(way)).containsExactly("GET /s/{id}");
  }

  /** Who is in already and sends the door's form is shown their own page, whatever the form says. */
  @Test
  void who_takes_part_has_their_own_pages_and_none_of_who_leads() {
    String key = keys(ben).getFirst();
    assertThat(open(key)).containsExactly("GET /s/{id}", "GET /s/{id}/forget", "GET /s/{id}/live",
        "GET /s/{id}/me",
        "GET /s/{id}/me.svg", "GET /s/{id}/mydata", "GET /s/{id}/mydata.json", "GET /s/{id}/mydata.txt",
        "GET /s/{id}/mydata.zip",
        "GET /s/{id}/qr.svg", "POST /s/{id}/join");
  }

  @Test
  void no_form_works_without_the_token_of_its_own_page() {
    String key = keys(ana).getFirst();
    for (Endpoint route : sessionRoutes())
      if (route.method.equals(HandlerType.POST) && !route.path.endsWith("/join"))
        assertThat(asked(route, ana.session().value(), key).status()).as(route.path).isIn(403, 404);
  }

  @Test
  void secrets_that_open_nothing_are_told_apart_by_nothing() {
    Set<Answer> answers = routes()
        .filter(r -> r.path.contains("{secret}") && !r.path.contains("{id}"))
        .flatMap(r -> Stream.of("AAAAAAAAAAAAAAAAAAAAAA", "x", "a".repeat(300))
            .map(guess -> answer(ana.request(r.path.replace("{secret}", guess)).GET())))
        .collect(Collectors.toSet());
    assertThat(answers).allSatisfy(Answer::isClosed).hasSize(1);
  }

  /** The routes that answer this key of Ana's session with something. */
  private Set<String> open(String key) {
    return sessionRoutes().stream()
        .filter(route -> asked(route, ana.session().value(), key).status() < 400)
        .map(route -> route.method + " " + route.path).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a route says: a stream that opens is not read. */
  private record Answer(int status, Map<String, List<String>> headers, String body) {
    void isClosed() {
      assertThat(status).isIn(400, 403, 404);
      assertThat(headers).doesNotContainKey("set-cookie");
    }
  }

  private Answer asked(Endpoint route, String session, String cookie) {
    HttpRequest.Builder request = ana.request(route.path.replace("{id}", session)
        .replace("{sheet}", "1").replace("{meeting}", "1").replace("{file}", "pdf")
        .replace("{photo}", "0".repeat(32))
        .replace("{secret}", "AAAAAAAAAAAAAAAAAAAAAA"));
    if (!cookie.isEmpty())
      request.header("Cookie", cookie);
    return answer(route.method.equals(HandlerType.GET)
        ? request.GET()
        : request.method(route.method.name(), BodyPublishers.ofString("action=steer/close&csrf=x&name=Eve"))
            .header("Content-Type", "application/x-www-form-urlencoded"));
  }

  private Answer answer(HttpRequest.Builder request) {
    try {
      HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(Set.of("date", "content-length", "connection"));
        return new Answer(answer.statusCode(), headers,
            answer.statusCode() < 400 ? "" : new String(body.readAllBytes(), UTF_8).replaceAll(OWN, ""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Endpoint> sessionRoutes() {
    List<Endpoint> routes = routes().filter(r -> r.path.contains("{id}")).toList();
    assertThat(routes).hasSizeGreaterThan(12);
    return routes;
  }

  private Stream<Endpoint> routes() {
    return hall.routes().stream().filter(r -> r.method.isHttpMethod());
  }

  private static List<String> keys(Browser browser) {
    return browser.cookies().getCookieStore().getCookies().stream()
        .filter(c -> c.getName().startsWith("draaiboek-me"))
        .flatMap(c -> Stream.of("me", "way", "board").map(kind -> "draaiboek-" + kind + "=" + c.getValue()))
        .toList();
  }

  private static String secret(String link) {
    return link.substring(link.lastIndexOf('/') + 1);
  }
}
