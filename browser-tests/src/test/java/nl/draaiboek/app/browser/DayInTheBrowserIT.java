package nl.draaiboek.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.draaiboek.app.browser.Venue.form;
import static nl.draaiboek.app.browser.Venue.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A facilitator, three phones and a projector, from opening to wrap-up. The gallery asks of every page whether everybody can use it; here a few are asked as they come to stand. */
class DayInTheBrowserIT {
  @Test
  void a_sense_making_session_from_opening_to_wrap_up(@TempDir Path folder) {
    try (Venue venue = new Venue(folder)) {
      day(venue);
      venue.chromium().saidNothing();
    }
  }

  private static void day(Venue venue) {
    Page ana = venue.chromium().laptop();
    Venue.Session session = venue.opens(ana, "duidingssessie", 2);
    Page board = venue.chromium().projector();
    board.navigate(session.board());
    Page ben = venue.comesIn(session, "Ben", 1);
    Page chantal = venue.comesIn(session, "Chantal", 1);
    Page driss = venue.comesInNameless(session, 2);

    Venue.goesOn(ana, "Opening", ben, chantal, driss);
    Venue.goesOn(ana, "Aan tafel", ben, chantal, driss);
    Venue.goesOn(ana, "Verhalen lezen", ben, chantal, driss);
    writes(ben, "yellow", 1, "Buren koken elke week samen");
    writes(ben, "green", 1, "Niemand weet wie daarna betaalt");
    writes(chantal, "yellow", 3, "Vrijwilligers openen zelf de zaal");
    writes(chantal, "green", 3, "Dossiers blijven liggen");
    writes(driss, "yellow", 2, "Een vaste tafel in de bieb");
    assertThat(board.locator(".note", new Page.LocatorOptions().setHasText("Buren koken"))).isVisible();
    ticksACard(ben);
    isKeptWhenThePageIsLoadedAgain(ben);

    Venue.goesOn(ana, "Praktijken verzamelen", ben, chantal, driss);
    press(ana, "steer/undo");
    Venue.shows("Verhalen lezen", ana, ben, chantal, driss);
    Venue.goesOn(ana, "Praktijken verzamelen", ben, chantal, driss);
    press(ben, "/place/");
    press(chantal, "/place/");
    assertThat(ben.locator("input[name=notes]")).hasCount(2);
    clusters(ben, "Samen beginnen");
    assertThat(board.getByText("Samen beginnen").first()).isVisible();

    Venue.goesOn(ana, "Pauze", ben, chantal, driss);
    Venue.goesOn(ana, "Landschap: bouwen", ben, chantal, driss);
    placesByDragging(ben);
    placesByChoosingACell(chantal);
    movesByKeyboard(ben);
    clusters(ben, "Wie betaalt?");
    assertThat(board.locator(".land .placed")).hasCount(2);
    Chromium.everybodyCanUse(ben);
    Chromium.everybodyCanUse(board);
    Chromium.everybodyCanUse(ana);

    Venue.goesOn(ana, "Landschap: duiden", ben, chantal, driss);
    Venue.goesOn(ana, "Landschap: oogsten", ben, chantal, driss);
    harvests(ben, "insight", "Klein beginnen werkt");
    assertThat(chantal.getByText("Klein beginnen werkt").first()).isVisible();
    Venue.goesOn(ana, "Marge", ben, chantal, driss);
    Venue.goesOn(ana, "Check-out", ben, chantal, driss);
    fillAndSend(ben, "/answer/inspiration", "De huiskamer op woensdag");
    Venue.goesOn(ana, "Einde", ben, chantal, driss);

    Venue.closes(ana);
    publishes(ana, venue.pageOf(session, "wrapup"));
    ben.navigate(venue.pageOf(session, "wrapup"));
    assertThat(ben.getByText("Fijn dat jullie er waren")).isVisible();
    assertThat(ben.getByText("Klein beginnen werkt").first()).isVisible();
    assertThat(ben.getByText("Buren koken elke week samen").first()).isVisible();
    Chromium.everybodyCanUse(ben);
  }

  private static void writes(Page phone, String kind, int card, String words) {
    Locator form = form(phone, "/write");
    form.locator("input[value=" + kind + "]").check(new Locator.CheckOptions().setForce(true));
    form.locator("input[name=card]").fill(Integer.toString(card));
    form.locator("textarea[name=words]").fill(words);
    form.locator("button").last().click();
    assertThat(phone.locator(".note", new Page.LocatorOptions().setHasText(words)).first()).isVisible();
    assertThat(form.locator("textarea[name=words]")).hasValue("");
  }

  private static void ticksACard(Page phone) {
    press(phone, "/read/");
    assertThat(phone.locator("form:has(input[value*='/unread/']) button").first()).isVisible();
  }

  private static void isKeptWhenThePageIsLoadedAgain(Page phone) {
    form(phone, "/write").locator("textarea[name=words]").fill("Een half briefje");
    phone.reload();
    assertThat(form(phone, "/write").locator("textarea[name=words]")).hasValue("Een half briefje");
    assertThat(phone.locator(".note", new Page.LocatorOptions().setHasText("Buren koken")).first())
        .isVisible();
    form(phone, "/write").locator("textarea[name=words]").fill("");
  }

  private static void clusters(Page phone, String title) {
    for (Locator pick : phone.locator("input[name=notes]").all()) {
      pick.focus();
      phone.keyboard().press("Space");
      assertThat(pick).isChecked();
    }
    Locator form = form(phone, "/cluster");
    form.locator("input[name=title]").fill(title);
    form.locator("button").last().click();
    assertThat(phone.getByText(title).first()).isVisible();
  }

  private static void placesByDragging(Page phone) {
    Locator note = phone.locator(".waiting").first();
    note.scrollIntoViewIfNeeded();
    var from = note.boundingBox();
    var land = phone.locator(".land").boundingBox();
    phone.mouse().move(from.x + 20, from.y + 20);
    phone.mouse().down();
    phone.mouse().move(land.x + land.width * 0.5, land.y + land.height * 0.6,
        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
    phone.mouse().move(land.x + land.width * 0.7, land.y + land.height * 0.7);
    phone.mouse().up();
    assertThat(phone.locator(".land .placed")).hasCount(1);
  }

  private static void placesByChoosingACell(Page phone) {
    Locator form = form(phone, "/place");
    phone.locator("details:has(form input[value*='/place'])").first().locator("summary").first().click();
    form.locator("input[name=cell]").nth(3).check(new Locator.CheckOptions().setForce(true));
    form.locator("button").last().click();
    assertThat(phone.locator(".land .placed")).hasCount(2);
  }

  private static void movesByKeyboard(Page phone) {
    assertThat(phone.locator(".land .placed")).hasCount(2);
    Locator note = phone.locator(".land .placed").first();
    int before = Integer.parseInt(note.getAttribute("data-x"));
    note.focus();
    String key = before > 50 ? "ArrowLeft" : "ArrowRight";
    phone.keyboard().press(key);
    phone.keyboard().press(key);
    phone.keyboard().press("Enter");
    assertThat(phone.locator(".land .placed").first()).hasAttribute("data-x",
        Integer.toString(before > 50 ? before - 10 : before + 10));
  }

  private static void harvests(Page phone, String slot, String words) {
    fillAndSend(phone, "/propose/" + slot, words);
    press(phone, "/choose/");
    assertThat(phone.locator(".agreed .note").first()).containsText(words);
  }

  private static void fillAndSend(Page phone, String address, String words) {
    Locator form = form(phone, address);
    form.locator("textarea[name=words]").fill(words);
    form.locator("button").last().click();
    assertThat(phone.getByText(words).locator("visible=true").first()).isVisible();
  }

  private static void publishes(Page ana, String wrapUp) {
    ana.navigate(wrapUp);
    Locator form = form(ana, "wrapup/introduction");
    form.locator("textarea[name=words]").fill("Fijn dat jullie er waren");
    form.locator("button").last().click();
    assertThat(ana.locator(".introduction").first()).containsText("Fijn dat jullie er waren");
    press(ana, "wrapup/publish");
    assertThat(ana.locator("form:has(input[value='wrapup/publish'])")).hasCount(0);
  }
}
