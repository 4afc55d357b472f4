package nl.draaiboek.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ana makes a script her own, and opens a session with it. */
class ScriptInTheBrowserIT {
  @Test
  void a_block_is_dragged_minutes_change_and_a_session_opens_with_what_was_kept(@TempDir Path folder) {
    try (Venue venue = new Venue(folder)) {
      Page ana = venue.chromium().laptop();
      ana.navigate(venue.address() + "scripts/duidingssessie");
      Locator starts = ana.locator(".timeline .when span:last-child");
      Locator titles = ana.locator(".timeline h3");
      assertThat(starts.nth(2)).hasText("10:15");
      Chromium.everybodyCanUse(ana);

      ana.fill("[name='opening:minutes']", "20");
      ana.locator("[name='opening:minutes']").blur();
      assertThat(starts.nth(2)).hasText("10:25");

      drags(ana, "#block-pauze", "#block-praktijken");
      assertThat(titles.nth(3)).hasText("Pauze");
      assertThat(starts.nth(3)).hasText("10:50");
      assertThat(starts.nth(4)).hasText("10:55");

      ana.locator("#block-pauze [name=down]").focus();
      ana.keyboard().press("Enter");
      assertThat(titles.nth(4)).hasText("Pauze");
      assertThat(starts.nth(4)).hasText("11:05");
      assertThat(ana.locator("#block-pauze [name=down]")).isFocused();

      ana.locator("#lezen-more > summary").click();
      ana.fill("[name='lezen:TITLE']", "Lezen bij ons");
      Chromium.everybodyCanUse(ana);
      ana.fill("#new-title", "Duiden bij ons");
      ana.click("[name=do][value=new]");
      ana.waitForURL(Pattern.compile(".*/scripts/duiden-bij-ons.*"));
      assertThat(titles.nth(2)).hasText("Lezen bij ons");
      assertThat(starts.nth(2)).hasText("10:25");

      ana.click("a[href*='open?script=']");
      ana.fill("#name", "Ana");
      ana.click("button.strong");
      ana.waitForURL(Pattern.compile(".*/setup"));
      assertThat(ana.locator("main")).containsText("Duiden bij ons");
      venue.chromium().saidNothing();
    }
  }

  private static void drags(Page page, String block, String over) {
    page.locator(block).scrollIntoViewIfNeeded();
    var from = page.locator(block + " [data-grip]").boundingBox();
    var to = page.locator(over).boundingBox();
    page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
    page.mouse().down();
    for (int step = 1; step <= 8; step++)
      page.mouse().move(from.x, from.y + (to.y + 5 - from.y) * step / 8);
    page.mouse().up();
  }
}
