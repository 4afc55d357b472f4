package nl.draaiboek.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.draaiboek.app.browser.Venue.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slow phone on a slow network takes part as soon as the words are there, and asks nothing of anyone else. */
class FirstPageIT {
  /** What a first page may weigh over the wire, with the heads of all answers. */
  private static final int MOST_BYTES = 100 * 1000;

  @TempDir
  private Path folder = Path.of("");
  private Venue venue;

  @BeforeEach
  void open() {
    venue = new Venue(folder);
  }

  @AfterEach
  void close() {
    venue.close();
  }

  @Test
  void the_first_pages_of_a_session_weigh_less_than_100_kb_and_come_from_one_place() {
    Page ana = venue.chromium().laptop();
    Session session = venue.opens(ana, "duidingssessie", 1);
    Page ben = venue.chromium().phone();
    weighsLittle(ben, session.join());
    ben.fill("input[name=name]", "Ben");
    ben.click("button.strong");
    ben.waitForURL(Pattern.compile(".*/s/[^/]+$"));
    for (int block = 0; block < 3; block++) {
      String before = ana.locator("h1").textContent();
      Venue.press(ana, "steer/next");
      assertThat(ana.locator("h1")).not().hasText(before);
    }
    assertThat(ben.locator("h1")).hasText("Verhalen lezen");
    Page fresh = venue.chromium().anew(ben);
    weighsLittle(fresh, ben.url());
  }

  @Test
  void words_and_forms_are_there_before_scripts_and_fonts() {
    Page ana = venue.chromium().laptop();
    Session session = venue.opens(ana, "proefsessie", 1);
    Venue.press(ana, "steer/next");
    assertThat(ana.locator("h1")).hasText("Welkom");
    Venue.press(ana, "steer/next");
    assertThat(ana.locator("h1")).hasText("Ideeën schrijven");
    Page ben = venue.chromium().phone();
    ben.route(Pattern.compile(".*\\.(js|woff2)$"), Route::abort);
    ben.navigate(session.join());
    ben.fill("input[name=name]", "Ben");
    ben.click("button.strong");
    ben.locator("form[data-action*='/write'] textarea").fill("Vaker samen eten");
    ben.locator("form[data-action*='/write'] button").last().click();
    assertThat(ben.locator(".note")).containsText("Vaker samen eten");
  }

  private void weighsLittle(Page phone, String address) {
    List<Request> asked = new CopyOnWriteArrayList<>();
    phone.onRequest(asked::add);
    phone.navigate(address);
    phone.waitForLoadState(LoadState.LOAD);
    phone.evaluate("document.fonts.ready");
    Predicate<Request> ends = request -> !request.resourceType().equals("eventsource");
    assertThat(asked).extracting(Request::url).allMatch(url -> url.startsWith(venue.address()));
    int bytes = asked.stream().filter(ends).mapToInt(FirstPageIT::weight).sum();
    assertThat(bytes).as("bytes over the wire for %d answers", asked.size()).isBetween(1, MOST_BYTES);
  }

  private static int weight(Request request) {
    if (request.response() == null)
      return 0;
    Sizes sizes = request.sizes();
    return sizes.responseBodySize + sizes.responseHeadersSize;
  }
}
