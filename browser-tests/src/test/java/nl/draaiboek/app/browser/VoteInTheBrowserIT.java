package nl.draaiboek.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short session with one table and a vote. */
class VoteInTheBrowserIT {
  @Test
  void a_vote_is_secret_until_it_is_over_and_stands_in_the_wrap_up(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("draaiboek.yaml"),
        "scripts:\n  - " + Path.of("src", "test", "resources", "sessions").toAbsolutePath() + "\n");
    try (Venue venue = new Venue(folder)) {
      Page ana = venue.chromium().laptop();
      Venue.Session session = venue.opens(ana, "proefsessie", 1);
      Page ben = venue.comesIn(session, "Ben", 0);
      assertThat(ben.locator(".where")).containsText("Tafel 1");
      Venue.goesOn(ana, "Welkom", ben);
      Venue.goesOn(ana, "Ideeën schrijven", ben);
      Locator form = Venue.form(ben, "/write");
      form.locator("textarea[name=words]").fill("Vaker samen eten");
      form.locator("button").last().click();
      assertThat(ben.locator(".note").first()).isVisible();
      holdsBack(ben, form);
      Venue.goesOn(ana, "Stemmen", ben);
      Venue.press(ben, "/place/");
      assertThat(ben.locator(".candidates li").first()).containsText("●");
      Chromium.everybodyCanUse(ben);
      Venue.goesOn(ana, "Check-out", ben);
      Venue.closes(ana);
      ana.navigate(venue.pageOf(session, "wrapup"));
      assertThat(ana.locator(".candidates li, li:has-text('Vaker samen eten')").first()).isVisible();
      draws(venue, ana);
      venue.chromium().saidNothing();
    }
  }

  /** Ben draws with the mouse, loads his page anew in between, and all see his drawing large. */
  private static void draws(Venue venue, Page ana) {
    Venue.Session session = venue.opens(ana, "tekenen", 1);
    Page ben = venue.comesIn(session, "Ben", 0);
    Page board = venue.chromium().projector();
    board.navigate(session.board());
    Venue.goesOn(ana, "Tekenen", ben);
    line(ben, 0.2, 0.8);
    line(ben, 0.8, 0.2);
    ben.reload();
    assertThat(ben.locator("canvas[data-drawn]")).isVisible();
    Chromium.everybodyCanUse(ben);
    ana.navigate(venue.pageOf(session, "facilitate?room=0"));
    Venue.press(ana, "/next/1");
    assertThat(ben.getByText("Teken alsnog: Hoe is het nu?")).isVisible();
    assertThat(ben.locator("canvas[data-drawn]")).hasCount(1);
    Locator form = Venue.form(ben, "/draw/1");
    form.locator("textarea[name=words]").fill("Een kruis");
    form.locator("button").last().click();
    assertThat(ben.locator(".note img")).isVisible();
    assertThat(ben.locator("canvas[data-drawn]")).hasCount(0);
    assertThat(board.locator(".note img")).hasCount(0);
    Venue.press(ana, "/next/2");
    Chromium.everybodyCanUse(board);
    assertThat(board.locator(".note img")).isVisible();
    Venue.press(ana, "/hang/3");
    assertThat(board.locator(".wall")).isVisible();
    ana.navigate(venue.pageOf(session, "facilitate"));
    Venue.goesOn(ana, "Stippen", ben);
    assertThat(ben.locator(".candidates img")).isVisible();
    Venue.press(ben, "/place/");
    Venue.goesOn(ana, "Einde", ben);
    Venue.closes(ana);
    ana.navigate(venue.pageOf(session, "wrapup"));
    assertThat(ana.locator("img[alt*='Een kruis']").first()).isVisible();
  }

  private static void line(Page page, double from, double to) {
    Locator pad = page.locator(".drawing canvas").first();
    pad.scrollIntoViewIfNeeded();
    var box = pad.boundingBox();
    page.mouse().move(box.x + box.width * 0.2, box.y + box.height * from);
    page.mouse().down();
    page.mouse().move(box.x + box.width * 0.8, box.y + box.height * to);
    page.mouse().up();
  }

  /** What looks like a phone number is asked after; the words stay in the form until Ben says so. */
  private static void holdsBack(Page ben, Locator form) {
    Locator words = form.locator("textarea[name=words]");
    words.fill("Bel 06-12345678");
    form.locator("button").last().click();
    assertThat(form.getByRole(AriaRole.ALERT)).containsText("een telefoonnummer");
    assertThat(words).hasValue("Bel 06-12345678");
    Chromium.everybodyCanUse(ben);
    form.getByText("Aanpassen").click();
    assertThat(words).isFocused();
    assertThat(form.getByRole(AriaRole.ALERT)).hasCount(0);
    form.locator("button").last().click();
    form.getByText("Toch plaatsen").click();
    assertThat(ben.locator(".note").filter(new Locator.FilterOptions().setHasText("06-12345678")))
        .isVisible();
    assertThat(words).hasValue("");
  }
}
