package nl.draaiboek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShieldTest {
  private final Hall hall = new Hall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void every_answer_tells_the_browser_to_run_nothing_that_is_not_ours() {
    Browser ana = hall.anaOpens();
    for (String path : List.of("/", "/open", "/nowhere", "/s/nobody", "/health", ana.path(), "/favicon.ico",
        "/s/" + ana.session() + "/facilitate")) {
      HttpResponse<String> answer = ana.get(path);
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy).as(path).contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
      assertThat(answer.body()).as(path).doesNotContain("style=\"", "onclick", "http://cdn", "https://");
    }
  }

  @Test
  void a_page_that_does_not_change_by_itself_takes_no_markup_from_a_script() {
    Browser ana = hall.anaOpens();
    for (String path : List.of("/", "/open", "/nowhere", ana.path()))
      assertThat(ana.get(path).headers().firstValue("Content-Security-Policy").orElse("")).as(path)
          .contains("require-trusted-types-for 'script'", "trusted-types 'none'");
  }

  @Test
  void over_tls_the_browser_is_told_to_come_back_over_tls() {
    assertThat(hall.browser().get("/").headers().firstValue("Strict-Transport-Security")).isEmpty();
    try (Hall town = new Hall(s -> new WebSettings(Optional.of(URI.create("https://town.example/")),
        s.opening(), s.links(), s.trustedProxies(), s.language(), s.zone()))) {
      assertThat(town.browser().get("/").headers().firstValue("Strict-Transport-Security"))
          .hasValue("max-age=31536000");
    }
  }

  @Test
  void pages_are_not_kept_and_assets_are() {
    Browser ana = hall.browser();
    HttpResponse<String> start = ana.get("/");
    assertThat(start.headers().firstValue("Cache-Control")).hasValue("no-store");
    String style = ana.finds("href=\"(/assets/[^\"]*all.css)\"");
    HttpResponse<String> css = ana.get(style);
    assertThat(css.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(css.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
    assertThat(ana.get("/assets/before/css/all.css").headers().firstValue("Cache-Control"))
        .hasValue("no-cache");
    assertThat(ana.get("/assets/x/..%2fsecret").statusCode()).isIn(400, 404);
  }

  @Test
  void keys_are_out_of_reach_of_scripts_and_of_other_paths() {
    Browser ana = hall.anaOpens();
    assertThat(ana.cookies().getCookieStore().getCookies())
        .filteredOn(c -> c.getName().equals("draaiboek-me"))
        .singleElement().satisfies(c -> {
          assertThat(c.isHttpOnly()).isTrue();
          assertThat(c.getPath()).isEqualTo("/s/" + ana.session());
        });
  }

  @Test
  void under_a_public_address_links_cookies_and_assets_follow_it() {
    try (Hall town = new Hall(s -> new WebSettings(Optional.of(URI.create("https://town.example/sessions/")),
        s.opening(), s.links(), s.trustedProxies(), s.language(), s.zone()))) {
      Browser ana = town.browser();
      assertThat(ana.sees()).contains("action=\"/sessions/code\"", "href=\"/sessions/assets/");
      HttpResponse<String> opened = town.browser().stays(Map.of("script", "evening"));
      assertThat(opened.headers().firstValue("Location").orElseThrow()).contains("/sessions/s/");
      assertThat(opened.headers().firstValue("Set-Cookie").orElseThrow()).contains("Path=/sessions/s/",
          "Secure",
          "HttpOnly", "SameSite=Lax");
    }
  }

  @Test
  void a_page_that_fails_tells_no_detail() {
    Browser ana = hall.anaOpens();
    hall.store.people().name(ana.session(), new nl.draaiboek.core.conversation.PersonId("x"), "canary-name");
    HttpResponse<String> answer = ana.get("/s/" + ana.session() + "/wrapup/99999999.svg");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("Exception", "nl.draaiboek", "canary-name");
  }

  @Test
  void pages_before_joining_follow_the_browsers_language() {
    Browser someone = hall.browser();
    assertThat(someone.get("/").body()).contains("<html lang=\"en\"");
    assertThat(someone.sends(java.net.http.HttpRequest.newBuilder(URI.create(hall.url() + "/"))
        .header("Accept-Language", "fr, nl;q=0.8, en;q=0.5")).body()).contains("<html lang=\"nl\"");
    assertThat(someone.sends(java.net.http.HttpRequest.newBuilder(URI.create(hall.url() + "/"))
        .header("Accept-Language", ";;;")).body()).contains("<html lang=\"nl\"");
  }
}
