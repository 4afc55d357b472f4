package nl.draaiboek.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network from its founding to a meeting that is off, on a laptop and on phones. */
class NetworkInTheBrowserIT {
  @Test
  void people_found_a_network_come_in_say_whether_they_come_and_do_their_homework(@TempDir Path folder) {
    try (Venue venue = new Venue(folder)) {
      Page ana = founds(venue);
      String network = ana.url().replaceFirst("/lead$", "");
      plans(ana, network);
      gives(ana, network);
      Page ben = comesIn(venue, ana, network);
      saysAndAnswers(ben, network);
      ana.navigate(network + "/meeting/1");
      assertThat(ana.locator(".about.card").first()).containsText("Komen later");
      ana.getByText("1 antwoord").click();
      assertThat(ana.locator(".said")).containsText("Beter luisteren");
      Chromium.everybodyCanUse(ana);
      cancels(ana, network);
      ben.navigate(network);
      assertThat(ben.locator("details.fold", has(ben, "Eerdere bijeenkomsten"))).isVisible();
      Chromium.everybodyCanUse(ben);
      fits(ben);
      venue.chromium().saidNothing();
    }
  }

  private static Page founds(Venue venue) {
    Page ana = venue.chromium().laptop();
    ana.navigate(venue.address());
    ana.getByText("Begin een netwerk").click();
    Chromium.everybodyCanUse(ana);
    ana.getByLabel("Naam van het netwerk").fill("Buren, samen");
    ana.getByLabel("Waarover willen jullie leren?").fill("Samenleven in de wijk");
    ana.getByLabel("Je naam").fill("Ana");
    ana.click("button.strong");
    ana.waitForURL(Pattern.compile(".*/lead"));
    assertThat(ana.locator("h1")).hasText("Buren, samen");
    Chromium.everybodyCanUse(ana);
    return ana;
  }

  private static void plans(Page ana, String network) {
    ana.click("a.button.strong");
    ana.getByLabel("Eerste bijeenkomst")
        .fill(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(20).toString());
    ana.getByLabel("Hoeveel bijeenkomsten?").fill("3");
    ana.getByLabel("Plaats").fill("De Kom");
    ana.click("button.strong");
    assertThat(ana.locator(".notice ol li")).hasCount(3);
    Chromium.everybodyCanUse(ana);
    ana.click("button.strong");
    ana.waitForURL(network + "/lead");
    assertThat(ana.locator("table.glance tbody tr")).hasCount(3);
    Chromium.everybodyCanUse(ana);
    ana.navigate(network + "/charter");
    Chromium.everybodyCanUse(ana);
  }

  private static void gives(Page ana, String network) {
    ana.navigate(network + "/meeting/1");
    Locator describe = form(ana, "network/describe/1");
    describe.getByLabel("Waarvoor is het?").fill("Van elkaar leren");
    describe.locator("button").click();
    assertThat(ana.locator(".letter")).containsText("Van elkaar leren");
    ana.getByText("Geef huiswerk").click();
    Locator homework = form(ana, "network/homework/1");
    homework.getByLabel("Vraag of opdracht").fill("Wat wil je leren?");
    homework.locator("button").click();
    assertThat(ana.locator("h3", new Page.LocatorOptions().setHasText("Wat wil je leren?"))).isVisible();
  }

  private static Page comesIn(Venue venue, Page ana, String network) {
    ana.navigate(network + "/lead");
    String join = ana.locator("#link-join").inputValue();
    Page ben = venue.chromium().phone();
    ben.navigate(join);
    Chromium.everybodyCanUse(ben);
    ben.fill("input[name=name]", "Ben");
    ben.click("button.strong");
    assertThat(ben.locator("h2").first()).hasText("Kom je?");
    Chromium.everybodyCanUse(ben);
    return ben;
  }

  private static void saysAndAnswers(Page ben, String network) {
    fits(ben);
    ben.locator("button[value='network/coming/1/late']").click();
    assertThat(ben.locator("button[value='network/coming/1/late']")).hasAttribute("aria-pressed", "true");
    ben.locator("button[value='network/coming/1/late/room']").click();
    assertThat(ben.locator("button[value='network/coming/1/late/room']")).hasAttribute("aria-pressed",
        "true");
    fits(ben);
    Locator answer = form(ben, "network/answer/");
    answer.locator("textarea").fill("Luisteren");
    answer.locator("button").click();
    answer.locator("textarea").fill("Beter luisteren");
    answer.locator("button").click();
    ben.navigate(network);
    assertThat(answer.locator("textarea")).hasValue("Beter luisteren");
    Chromium.everybodyCanUse(ben);
    putsSomethingIn(ben, network);
  }

  private static void putsSomethingIn(Page ben, String network) {
    ben.navigate(network + "/archive");
    Locator put = form(ben, "network/remember");
    Venue.unfold(put);
    put.locator("[name=kind]").selectOption("RECIPE");
    put.locator("[name=title]").fill("Soep voor de straat");
    put.locator("button").click();
    assertThat(ben.getByText("Soep voor de straat").first()).isVisible();
    fits(ben);
    Chromium.everybodyCanUse(ben);
  }

  private static void cancels(Page ana, String network) {
    Locator cancel = form(ana, "network/cancel/1");
    Venue.unfold(cancel);
    cancel.getByLabel("Ja, hij gaat niet door").check();
    cancel.locator("button").click();
    ana.waitForURL(network + "/lead");
    assertThat(ana.locator("table.glance tbody tr")).hasCount(2);
  }

  /** Nothing stands beside the screen of a phone. */
  private static void fits(Page phone) {
    assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .isTrue();
  }

  private static Locator form(Page page, String action) {
    return page.locator("form:has(input[name=action][value^='" + action + "'])");
  }

  private static Page.LocatorOptions has(Page page, String text) {
    return new Page.LocatorOptions().setHas(page.getByText(text));
  }
}
