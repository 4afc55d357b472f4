package nl.draaiboek.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Debian's Chromium, one for all tests of a process, since starting it takes longer than many of them; it ends with the
 * process. Without its windows where that package is there, which costs the processor a seventh less;
 * {@code -Dchromium=PATH} takes another.
 */
public final class OneBrowser {
  private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
      "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
  private static final Path WHOLE = Path.of("/usr/bin/chromium");
  private static final Path WITHOUT_WINDOWS = Path.of("/usr/bin/chromium-headless-shell");

  private static final Playwright PLAYWRIGHT = Playwright
      .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private static final Browser BROWSER = PLAYWRIGHT.chromium()
      .launch(new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(FLAGS));

  private OneBrowser() {}

  public static Browser running() {
    return BROWSER;
  }

  /** For a process that nobody ends: what drives the browser would keep it going. */
  public static void ends() {
    PLAYWRIGHT.close();
  }

  private static Path program() {
    return Stream.ofNullable(System.getProperty("chromium")).map(Path::of).findFirst()
        .orElse(Files.isExecutable(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : WHOLE);
  }
}
