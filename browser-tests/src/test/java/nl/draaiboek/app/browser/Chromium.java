package nl.draaiboek.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.app.Axe;
import nl.draaiboek.app.OneBrowser;

/** Debian's Chromium, each page in a context of its own as if on a device of its own. What any console says is kept. */
final class Chromium implements AutoCloseable {
  private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa",
      "best-practice");
  /** A crowded machine is slow; a page that is wrong stays wrong. */
  private static final double PATIENCE = 20_000;

  private final List<BrowserContext> devices = new ArrayList<>();
  private final List<String> console = new ArrayList<>();

  Page phone() {
    return device(390, 844);
  }

  Page laptop() {
    return device(1280, 800);
  }

  Page projector() {
    return device(1920, 1080);
  }

  /** The same person's phone with nothing kept but who they are. */
  Page anew(Page phone) {
    return device(options(390, 844).setStorageState(phone.context().storageState()));
  }

  private Page device(int width, int height) {
    return device(options(width, height));
  }

  private static Browser.NewContextOptions options(int width, int height) {
    return new Browser.NewContextOptions().setViewportSize(width, height).setLocale("nl-NL")
        .setIgnoreHTTPSErrors(true);
  }

  private Page device(Browser.NewContextOptions options) {
    BrowserContext context = OneBrowser.running().newContext(options);
    devices.add(context);
    Page page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(message -> console.add(page.url() + ": " + message.type() + ": " + message.text()));
    page.onPageError(error -> console.add(page.url() + ": " + error));
    return page;
  }

  /** Nobody opens the console, so whatever stands in it went unnoticed. */
  void saidNothing() {
    assertThat(console).isEmpty();
  }

  /** Everybody can use the page as it stands: axe finds nothing. */
  static void everybodyCanUse(Page page) {
    assertThat(Axe.wrong(page, STANDARDS)).as(page.url()).isEmpty();
  }

  @Override
  public void close() {
    devices.forEach(BrowserContext::close);
  }
}
