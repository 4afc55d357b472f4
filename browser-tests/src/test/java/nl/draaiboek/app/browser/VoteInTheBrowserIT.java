package nl.draaiboek.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short session with one table and a vote. */
class VoteInTheBrowserIT {
  @Test
  void a_vote_is_secret_until_it_is_over_and_stands_in_the_wrap_up(@TempDir Path folder) {
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
      venue.chromium().saidNothing();
    }
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
