package nl.draaiboek.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draaiboek.app.config.ConfigReader;
import nl.draaiboek.app.config.Sources;
import nl.draaiboek.app.server.Server;
import nl.draaiboek.store.Pace;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phone in a room with bad network loses no words, and says nothing twice. */
class BadNetworkIT {
  private static final String WRITE = "form:has(input[name=action][value*='/write'])";

  @TempDir
  private Path folder = Path.of("");
  private Optional<Server> server = Optional.empty();
  private final Chromium chromium = new Chromium();

  @BeforeEach
  void start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    server = Optional.of(Server.start(
        ConfigReader
            .read(new Sources(List.of(), Map.of("DRAAIBOEK_WEB_PORT", "0"), Optional.empty(), folder)),
        InstantSource.system(), Pace.REAL));
  }

  @AfterEach
  void stop() {
    chromium.close();
    server.ifPresent(Server::close);
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

  /** Ben is where he can write a note. */
  private void writing(Page ana, Page ben) {
    ana.navigate(server.orElseThrow().address() + "open");
    ana.selectOption("#script", "proefsessie");
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
    while (ben.locator(WRITE).count() == 0) {
      String before = ana.locator("h1").textContent();
      ana.locator("form:has(input[value*='steer/next']) button").first().click();
      assertThat(ana.locator("h1")).not().hasText(before);
      assertThat(ben.locator("h1")).hasText(ana.locator("h1").textContent());
    }
  }

  private static void write(Page ben, String words) {
    Locator form = ben.locator(WRITE).first();
    form.locator("textarea").fill(words);
    form.locator("button").last().click();
  }
}
