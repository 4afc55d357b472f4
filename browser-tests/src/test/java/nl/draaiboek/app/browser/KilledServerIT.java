package nl.draaiboek.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import nl.draaiboek.app.server.ServingChild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that falls while people have its pages open. */
class KilledServerIT {
  private static final String WRITE = "form:has(input[name=action][value*='/write'])";

  @TempDir
  private Path folder = Path.of("");

  @Test
  void pages_go_on_by_themselves_and_what_was_written_meanwhile_is_there_once() {
    ServingChild server = new ServingChild(folder);
    String url = server.url();
    try (Venue venue = new Venue(url + "/")) {
      Page ana = venue.chromium().laptop();
      Venue.Session session = venue.opens(ana, "proefsessie", 1);
      Page ben = venue.comesIn(session, "Ben", 0);
      Page board = venue.chromium().projector();
      board.navigate(session.board());
      for (int block = 0; block < 4 && ben.locator(WRITE).count() == 0; block++)
        next(ana, ben);
      write(ben, "Voor de val");
      assertThat(note(board, "Voor de val")).hasCount(1);

      server.kill();
      write(ben, "Tijdens de val");
      assertThat(ben.locator(WRITE + " .waits")).isVisible();
      assertThat(board.locator("#connection")).containsText("Geen verbinding");
      server = new ServingChild(folder, "--port", url.replaceAll(".*:", ""));
      server.url();

      assertThat(note(ben, "Tijdens de val")).hasCount(1);
      assertThat(note(board, "Tijdens de val")).hasCount(1);
      assertThat(note(board, "Voor de val")).hasCount(1);
      assertThat(board.locator("#connection")).isHidden();
      next(ana, ben);
    } finally {
      server.close();
    }
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

  private static Locator note(Page page, String words) {
    return page.locator(".note", new Page.LocatorOptions().setHasText(words));
  }
}
