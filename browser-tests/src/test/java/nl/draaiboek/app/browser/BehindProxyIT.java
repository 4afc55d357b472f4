package nl.draaiboek.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.draaiboek.app.config.ConfigReader;
import nl.draaiboek.app.config.Sources;
import nl.draaiboek.app.server.Server;
import nl.draaiboek.store.Pace;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Behind a proxy with TLS, under a path of its own, everything works as it does without. */
class BehindProxyIT {
  @TempDir
  private Path folder = Path.of("");

  @Test
  void a_note_shows_on_the_board_at_once_and_every_address_is_the_public_one() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    try (Nginx nginx = new Nginx(folder);
        Server server = Server.start(
            ConfigReader.read(new Sources(List.of(), Map.of("DRAAIBOEK_WEB_PORT", "0",
                "DRAAIBOEK_WEB_PUBLIC_URL", nginx.publicUrl().toString(), "DRAAIBOEK_WEB_TRUSTED_PROXIES",
                "127.0.0.1", "DRAAIBOEK_OPEN_SECRET", "sesam"), Optional.empty(), folder)),
            InstantSource.system(),
            Pace.REAL);
        Chromium chromium = new Chromium()) {
      nginx.start(server.address());
      String home = nginx.publicUrl().toString();
      Page ana = chromium.laptop();
      Page ben = chromium.phone();
      Page board = chromium.projector();

      opens(ana, home);
      follows(ben, ana, "j");
      ben.fill("input[name=name]", "Ben");
      ben.click("button.strong");
      follows(board, ana, "b");
      leadsTo(ana, ben);
      ben.locator("textarea").first().fill("Buren koken elke week samen");
      ben.locator("form:has(textarea) button").first().click();

      assertThat(board.getByText("Buren koken")).isVisible();
      for (Page page : List.of(ana, ben, board))
        Assertions.assertThat(page.url()).startsWith(home + "s/");
      Assertions.assertThat(ben.context().cookies()).filteredOn(c -> c.name.equals("draaiboek-me"))
          .singleElement()
          .satisfies(BehindProxyIT::isKeptOnThePublicPath);
      chromium.saidNothing();
    }
  }

  private static void isKeptOnThePublicPath(Cookie cookie) {
    Assertions.assertThat(cookie.path).startsWith("/sessies/s/");
    Assertions.assertThat(cookie.secure).isTrue();
    Assertions.assertThat(cookie.httpOnly).isTrue();
  }

  private static void opens(Page ana, String home) {
    ana.navigate(home + "open");
    ana.selectOption("#script", "proefsessie");
    ana.fill("#name", "Ana");
    ana.fill("input[name=secret]", "sesam");
    ana.click("button.strong");
    ana.waitForURL(Pattern.compile(".*/setup"));
  }

  private static void follows(Page someone, Page ana, String kind) {
    var link = Pattern.compile("(https://[^\"<\\s]*/sessies/" + kind + "/[\\w-]+)").matcher(ana.content());
    Assertions.assertThat(link.find()).isTrue();
    someone.navigate(link.group(1));
  }

  /** Ana goes on until Ben is asked to write. */
  private static void leadsTo(Page ana, Page ben) {
    ana.navigate(ana.url().replace("/setup", "/facilitate"));
    Locator write = ben.locator("form:has(input[name=action][value*='/write'])");
    while (write.count() == 0) {
      String before = ana.locator("h1").textContent();
      ana.locator("form:has(input[value*='steer/next']) button").first().click();
      assertThat(ana.locator("h1")).not().hasText(before);
      assertThat(ben.locator("h1")).hasText(ana.locator("h1").textContent());
    }
  }
}
