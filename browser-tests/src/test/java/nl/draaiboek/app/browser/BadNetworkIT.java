package nl.draaiboek.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draaiboek.app.server.Server;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phone in a room with bad network loses no words, and says nothing twice. */
class BadNetworkIT {
  private static final String WRITE = "form:has(input[name=action][value*='/write'])";

  @TempDir
  private static Path folder = Path.of("");
  private static Server server;
  private final Chromium chromium = new Chromium();

  @BeforeAll
  static void start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    server = Venue.started(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void everyone_goes() {
    chromium.close();
  }

  @Test
  void what_cannot_be_sent_waits_and_goes_along_once() {
    Page ana = chromium.laptop();
    Page ben = chromium.phone();
    writing(ana, ben);
    ben.context().setOffline(true);
    write(ben, "Buren koken elke week samen");
    assertThat(ben.locator(WRITE + " .waits")).isVisible();
    assertThat(ben.locator(WRITE + " textarea")).hasValue("Buren koken elke week samen");
    ben.context().setOffline(false);
    assertThat(ben.locator(".note", new Page.LocatorOptions().setHasText("Buren koken"))).hasCount(1);
    assertThat(ben.locator(WRITE + " textarea")).hasValue("");
    assertThat(ben.locator(WRITE + " .waits")).hasCount(0);
  }

  @Test
  void what_waits_survives_that_the_page_is_loaded_again() {
    Page ana = chromium.laptop();
    Page ben = chromium.phone();
    writing(ana, ben);
    ben.route("**/act", Route::abort);
    write(ben, "Buren koken elke week samen");
    assertThat(ben.locator(WRITE + " .waits")).isVisible();
    ben.unroute("**/act");
    ben.reload();
    assertThat(note(ben, "Buren koken")).hasCount(1);
    assertThat(ben.locator(WRITE + " textarea")).hasValue("");
    assertThat(ben.locator(WRITE + " .waits")).hasCount(0);
  }

  @Test
  void what_was_stored_but_never_answered_is_not_there_twice_after_the_page_is_loaded_again() {
    Page ana = chromium.laptop();
    Page ben = chromium.phone();
    writing(ana, ben);
    ben.route("**/act", route -> {
      route.fetch();
      route.abort();
    });
    write(ben, "Buren koken elke week samen");
    assertThat(ben.locator(WRITE + " .waits")).isVisible();
    assertThat(note(ben, "Buren koken")).hasCount(1);
    ben.unroute("**/act");
    ben.reload();
    assertThat(ben.locator(WRITE + " textarea")).hasValue("");
    write(ben, "Een tweede briefje");
    assertThat(note(ben, "Een tweede briefje")).hasCount(1);
    assertThat(note(ben, "Buren koken")).hasCount(1);
  }

  @Test
  void a_countdown_that_nobody_confirms_is_not_shown_as_if_it_were_so() {
    Page ana = chromium.laptop();
    Page ben = chromium.phone();
    writing(ana, ben);
    assertThat(ben.locator(".clock .under")).containsText("tot ");
    ben.context().setOffline(true);
    assertThat(ben.locator("#connection"))
        .containsText(Pattern.compile("Geen verbinding sinds \\d\\d:\\d\\d"));
    assertThat(ben.locator(".clock .under")).hasText("geen verbinding");
    assertThat(ben.locator(".clock .digits")).containsText("±");
    ben.context().setOffline(false);
    assertThat(ben.locator("#connection")).isHidden();
    assertThat(ben.locator(".clock .under")).containsText("tot ");
    assertThat(ben.locator(".clock .digits")).not().containsText("±");
  }

  @Test
  void a_tunnel_in_which_nothing_breaks_and_nothing_comes_is_noticed_too() {
    Page ana = chromium.laptop();
    Page ben = chromium.phone();
    ben.clock().install();
    writing(ana, ben);
    ben.route("**/live", _ -> {});
    ben.route("**/*fragment*", _ -> {});
    ben.clock().fastForward(50_000);
    ben.clock().runFor(10_000);
    assertThat(ben.locator("#connection")).containsText("Geen verbinding sinds");
  }

  @Test
  void a_note_on_a_landscape_that_could_not_be_moved_hangs_where_it_hung() {
    Page ana = chromium.laptop();
    Page ben = chromium.laptop();
    hanging(ana, ben);
    Locator note = ben.locator(".land .placed");
    String before = note.getAttribute("data-x");
    ben.route("**/act", Route::abort);
    note.focus();
    ben.keyboard().press("ArrowRight");
    ben.keyboard().press("Enter");
    assertThat(ben.locator("#alerts")).containsText("Dat lukte niet");
    assertThat(note).hasAttribute("data-x", before);
  }

  @Test
  void someone_who_types_is_not_disturbed_by_what_others_do() {
    Page ana = chromium.laptop();
    Page ben = chromium.phone();
    writing(ana, ben);
    Locator field = ben.locator(WRITE + " textarea");
    field.fill("Een half brief");
    ana.fill("#announce-words", "Nog vijf minuten");
    ana.locator("#announce button").click();
    assertThat(ben.getByText("Nog vijf minuten")).isVisible();
    assertThat(field).isFocused();
    assertThat(field).hasValue("Een half brief");
  }

  private static Locator note(Page page, String words) {
    return page.locator(".note", new Page.LocatorOptions().setHasText(words));
  }

  /** Ben has one note on the landscape. */
  private void hanging(Page ana, Page ben) {
    comingIn(ana, ben, "duidingssessie");
    while (ben.locator("form[data-action$='/place']").count() == 0) {
      if (ben.locator(WRITE).count() > 0 && ben.locator(".note").count() == 0) {
        ben.locator(WRITE + " input[value=green]").check(new Locator.CheckOptions().setForce(true));
        ben.locator(WRITE + " input[name=card]").fill("1");
        write(ben, "Niemand weet wie daarna betaalt");
        assertThat(ben.locator(".note")).hasCount(1);
      }
      next(ana, ben);
    }
    Locator form = ben.locator("form[data-action$='/place']").first();
    Venue.unfold(form);
    form.locator("input[name=cell]").nth(12).check(new Locator.CheckOptions().setForce(true));
    form.locator("button").last().click();
    assertThat(ben.locator(".land .placed")).hasCount(1);
  }

  /** Ben is where he can write a note. */
  private void writing(Page ana, Page ben) {
    comingIn(ana, ben, "proefsessie");
    while (ben.locator(WRITE).count() == 0)
      next(ana, ben);
  }

  private void comingIn(Page ana, Page ben, String script) {
    ana.navigate(server.address() + "open");
    ana.selectOption("#script", script);
    ana.fill("#name", "Ana");
    ana.fill("#tables", "1");
    ana.click("button.strong");
    ana.waitForURL(Pattern.compile(".*/setup"));
    Matcher join = Pattern.compile("(https?://[^\"<\\s]*/j/[\\w-]+)").matcher(ana.content());
    Assertions.assertThat(join.find()).isTrue();
    ben.navigate(join.group(1));
    ben.fill("input[name=name]", "Ben");
    ben.click("button.strong");
    ana.navigate(ana.url().replace("/setup", "/facilitate"));
  }

  private static void next(Page ana, Page ben) {
    String before = ana.locator("h1").textContent();
    ana.locator("form:has(input[value*='steer/next']) button").first().click();
    assertThat(ana.locator("h1")).not().hasText(before);
    assertThat(ben.locator("h1")).hasText(ana.locator("h1").textContent());
  }

  private static void write(Page ben, String words) {
    Locator form = ben.locator(WRITE).first();
    form.locator("textarea").fill(words);
    form.locator("button").last().click();
  }
}
