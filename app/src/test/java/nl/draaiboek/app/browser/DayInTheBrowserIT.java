package nl.draaiboek.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A facilitator, three phones and a projector, from opening to wrap-up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DayInTheBrowserIT {
  @TempDir
  private Path folder = Path.of("");
  private Optional<Server> server = Optional.empty();
  private Chromium chromium = new Chromium();

  @BeforeAll
  void start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    server = Optional.of(Server.start(
        ConfigReader
            .read(new Sources(List.of(), Map.of("DRAAIBOEK_WEB_PORT", "0"), Optional.empty(), folder)),
        InstantSource.system(), Pace.REAL));
  }

  @AfterAll
  void stop() {
    chromium.close();
    server.ifPresent(Server::close);
  }

  @Test
  void a_sense_making_session_from_opening_to_wrap_up() {
    Page ana = chromium.laptop();
    ana.navigate(address());
    Chromium.everybodyCanUse(ana);
    Room room = opens(ana, "duidingssessie", 2, 4);
    Page board = chromium.projector();
    board.navigate(room.board());
    Chromium.everybodyCanUse(board);
    Page ben = joins(room, "Ben", 1);
    Page chantal = joins(room, "Chantal", 1);
    Page driss = joins(room, "", 2);
    Chromium.everybodyCanUse(ben);
    ana.navigate(address() + "s/" + room.session() + "/facilitate");
    Chromium.everybodyCanUse(ana);

    goesOn(ana, "Opening", ben, chantal, driss);
    Chromium.everybodyCanUse(ben);
    goesOn(ana, "Aan tafel", ben, chantal, driss);
    goesOn(ana, "Verhalen lezen", ben, chantal, driss);
    writes(ben, "yellow", 1, "Buren koken elke week samen");
    writes(ben, "green", 1, "Niemand weet wie daarna betaalt");
    writes(chantal, "yellow", 3, "Vrijwilligers openen zelf de zaal");
    writes(chantal, "green", 3, "Dossiers blijven liggen");
    writes(driss, "yellow", 2, "Een vaste tafel in de bieb");
    assertThat(board.locator(".note", new Page.LocatorOptions().setHasText("Buren koken"))).isVisible();
    ticksACard(ben);
    isKeptWhenThePageIsLoadedAgain(ben);
    Chromium.everybodyCanUse(ben);
    Chromium.everybodyCanUse(board);

    goesOn(ana, "Praktijken verzamelen", ben, chantal, driss);
    press(ana, "steer/undo");
    shows("Verhalen lezen", ana, ben, chantal, driss);
    goesOn(ana, "Praktijken verzamelen", ben, chantal, driss);
    press(ben, "/place/");
    press(chantal, "/place/");
    assertThat(ben.locator("input[name=notes]")).hasCount(2);
    clusters(ben, "Samen beginnen");
    assertThat(board.getByText("Samen beginnen").first()).isVisible();
    Chromium.everybodyCanUse(ben);

    goesOn(ana, "Pauze", ben, chantal, driss);
    goesOn(ana, "Landschap: bouwen", ben, chantal, driss);
    placesByDragging(ben);
    placesByChoosingACell(chantal);
    movesByKeyboard(ben);
    clusters(ben, "Wie betaalt?");
    assertThat(board.locator(".land .placed")).hasCount(2);
    Chromium.everybodyCanUse(ben);
    Chromium.everybodyCanUse(board);
    Chromium.everybodyCanUse(ana);

    goesOn(ana, "Landschap: duiden", ben, chantal, driss);
    goesOn(ana, "Landschap: oogsten", ben, chantal, driss);
    harvests(ben, "insight", "Klein beginnen werkt");
    assertThat(chantal.getByText("Klein beginnen werkt").first()).isVisible();
    Chromium.everybodyCanUse(ben);
    goesOn(ana, "Marge", ben, chantal, driss);
    goesOn(ana, "Check-out", ben, chantal, driss);
    fillAndSend(ben, "/answer/inspiration", "De huiskamer op woensdag");
    Chromium.everybodyCanUse(ben);
    goesOn(ana, "Einde", ben, chantal, driss);

    closesAndPublishes(ana, room);
    ben.navigate(address() + "s/" + room.session() + "/wrapup");
    assertThat(ben.getByText("Fijn dat jullie er waren")).isVisible();
    assertThat(ben.getByText("Klein beginnen werkt").first()).isVisible();
    assertThat(ben.getByText("Buren koken elke week samen").first()).isVisible();
    Chromium.everybodyCanUse(ben);
    chromium.saidNothing();
  }

  @Test
  void a_vote_is_secret_until_it_is_over_and_stands_in_the_wrap_up() {
    Page ana = chromium.laptop();
    Room room = opens(ana, "proefsessie", 1, 0);
    Page ben = comesIn(room, "Ben");
    assertThat(ben.locator(".where")).containsText("Tafel 1");
    ana.navigate(address() + "s/" + room.session() + "/facilitate");
    goesOn(ana, "Welkom", ben);
    goesOn(ana, "Ideeën schrijven", ben);
    Locator form = form(ben, "/write");
    form.locator("textarea[name=words]").fill("Vaker samen eten");
    form.locator("button").last().click();
    assertThat(ben.locator(".note").first()).isVisible();
    goesOn(ana, "Stemmen", ben);
    press(ben, "/place/");
    assertThat(ben.locator(".candidates li").first()).containsText("●");
    Chromium.everybodyCanUse(ben);
    goesOn(ana, "Check-out", ben);
    closes(ana);
    ana.navigate(address() + "s/" + room.session() + "/wrapup");
    assertThat(ana.locator(".candidates li, li:has-text('Vaker samen eten')").first()).isVisible();
    chromium.saidNothing();
  }

  /** Where people find a session. */
  private record Room(String session, String join, String board) {}

  private String address() {
    return server.orElseThrow().address().toString();
  }

  private Room opens(Page ana, String script, int tables, int cards) {
    ana.navigate(address() + "open");
    Chromium.everybodyCanUse(ana);
    ana.selectOption("#script", script);
    ana.fill("#name", "Ana");
    ana.fill("#tables", Integer.toString(tables));
    ana.fill("#cards", Integer.toString(cards));
    ana.click("button.strong");
    ana.waitForURL(Pattern.compile(".*/setup"));
    Chromium.everybodyCanUse(ana);
    return new Room(found(ana.url(), "/s/([^/]+)/"), found(ana.content(), "(https?://[^\"<\\s]*/j/[\\w-]+)"),
        found(ana.content(), "(https?://[^\"<\\s]*/b/[\\w-]+)"));
  }

  private static String found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private Page joins(Room room, String name, int table) {
    Page phone = comesIn(room, name);
    press(phone, "table/take/" + table);
    assertThat(phone.locator(".where")).containsText("Tafel " + table);
    return phone;
  }

  private Page comesIn(Room room, String name) {
    Page phone = chromium.phone();
    phone.navigate(room.join());
    Chromium.everybodyCanUse(phone);
    if (name.isEmpty())
      phone.getByText("Doe mee zonder naam").click();
    else {
      phone.fill("input[name=name]", name);
      phone.click("button.strong");
    }
    return phone;
  }

  private static void goesOn(Page ana, String block, Page... phones) {
    press(ana, "steer/next");
    assertThat(ana.locator("h1")).hasText(block);
    shows(block, phones);
  }

  private static void shows(String block, Page... phones) {
    for (Page phone : phones)
      assertThat(phone.locator("h1")).hasText(block);
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

  private static void closes(Page ana) {
    ana.locator("details:has(input[value='steer/close']) > summary").first().click();
    Locator sure = ana.locator("details:has(input[value='steer/close']) > summary").last();
    if (!ana.locator("form:has(input[value='steer/close']) button").first().isVisible())
      sure.click();
    ana.locator("form:has(input[value='steer/close']) button").first().click();
    assertThat(ana.locator("h1")).hasText("De sessie is voorbij");
    Chromium.everybodyCanUse(ana);
  }

  private void closesAndPublishes(Page ana, Room room) {
    closes(ana);
    ana.navigate(address() + "s/" + room.session() + "/wrapup");
    Chromium.everybodyCanUse(ana);
    Locator form = form(ana, "wrapup/introduction");
    form.locator("textarea[name=words]").fill("Fijn dat jullie er waren");
    form.locator("button").last().click();
    assertThat(ana.locator(".introduction").first()).containsText("Fijn dat jullie er waren");
    press(ana, "wrapup/publish");
    assertThat(ana.locator("form:has(input[value='wrapup/publish'])")).hasCount(0);
  }

  private static Locator form(Page page, String address) {
    return page.locator("form:has(input[name=action][value*='" + address + "'])").first();
  }

  private static void press(Page page, String address) {
    form(page, address).locator("button").first().click();
  }
}
