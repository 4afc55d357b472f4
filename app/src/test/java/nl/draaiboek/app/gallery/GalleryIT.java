package nl.draaiboek.app.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page can be read by everyone: axe finds nothing, nothing sticks out sideways, and the console is silent. */
class GalleryIT {
  private static final Path PICTURES = Path.of("target", "gallery");
  /** A desk at 400%. */
  private static final int ZOOMED = 320;
  private static final int PHONE = 390;
  private static final int DESK = 1280;
  private static final int WALL = 1920;

  private static GalleryServer server;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    server = new GalleryServer(0);
    playwright = Playwright
        .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
        .setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
    server.close();
  }

  /** In Dutch on the smaller screen, in English on the larger. */
  static Stream<Showing> pages() {
    return new Gallery(Language.DUTCH).pages().keySet().stream()
        .flatMap(page -> Stream.of(new Showing(page, Language.DUTCH, page.startsWith("board") ? DESK : PHONE),
            new Showing(page, Language.ENGLISH, page.startsWith("board") ? WALL : DESK)));
  }

  /** A page as somebody has it before them. */
  record Showing(String page, Language language, int width) {
    boolean dark() {
      return page.startsWith("participant") && width == DESK;
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyone_can_read_it(Showing showing) {
    List<String> console = new ArrayList<>();
    try (Page page = page(showing)) {
      page.onConsoleMessage(message -> console.add(message.text()));
      page.onPageError(console::add);
      page.navigate(server.address(showing.language(), showing.page()));
      page.evaluate("document.fonts.ready");
      page.screenshot(new Page.ScreenshotOptions().setFullPage(!showing.page().startsWith("board"))
          .setPath(
              PICTURES.resolve(showing.page() + "-" + showing.language() + "-" + showing.width() + ".png")));
      assertThat(console).isEmpty();
      assertThat(new AxeBuilder(page).analyze().getViolations())
          .extracting(v -> v.getId() + " " + v.getNodes().getFirst().getHtml()).isEmpty();
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(showing.width());
      page.setViewportSize(ZOOMED, 640);
      assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(ZOOMED);
    }
  }

  private static Page page(Showing showing) {
    return browser
        .newPage(new Browser.NewPageOptions().setViewportSize(showing.width(), heightFor(showing.width()))
            .setColorScheme(showing.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  private static int heightFor(int width) {
    return switch (width) {
      case PHONE -> 844;
      case DESK -> 800;
      default -> 1080;
    };
  }
}
