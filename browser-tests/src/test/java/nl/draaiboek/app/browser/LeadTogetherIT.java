package nl.draaiboek.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.draaiboek.app.browser.Venue.Session;
import nl.draaiboek.app.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a facilitator does for the room beside the day itself: share the work, hand it over, help people sit, say something. */
class LeadTogetherIT {
  private static final Pattern LEADING = Pattern.compile(".*/facilitate");

  @TempDir
  private static Path folder = Path.of("");
  private static Server server;
  private Venue venue;

  @BeforeAll
  static void start() {
    server = Venue.started(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void open() {
    venue = new Venue(server.address().toString());
  }

  @AfterEach
  void close() {
    venue.close();
  }

  @Test
  void a_second_facilitator_comes_in_by_the_link_and_both_lead_the_same_day() {
    Page ana = venue.chromium().laptop();
    Session session = venue.opens(ana, "proefsessie", 1);
    Page ben = venue.chromium().laptop();
    ben.navigate(session.facilitate());
    ben.fill("input[name=name]", "Ben");
    ben.click("button.strong");
    assertThat(ben).hasURL(LEADING);
    Venue.press(ben, "steer/next");
    assertThat(ana.locator("h1")).hasText("Welkom");
    Venue.press(ana, "steer/next");
    assertThat(ben.locator("h1")).hasText("Ideeën schrijven");
    venue.chromium().saidNothing();
  }

  @Test
  void the_lead_is_handed_to_someone_who_is_there_and_who_gave_it_takes_part() {
    Page ana = venue.chromium().laptop();
    Session session = venue.opens(ana, "proefsessie", 1);
    Page ben = venue.comesIn(session, "Ben", 0);
    changesRole(ana, "Ben", "FACILITATOR");
    assertThat(ben).hasURL(LEADING);
    changesRole(ana, "Ana", "PARTICIPANT");
    assertThat(ana.locator("main.lead")).hasCount(0);
    assertThat(ana.locator("h1")).hasText("Proefsessie");
    Venue.press(ben, "steer/next");
    assertThat(ben.locator("h1")).hasText("Welkom");
    assertThat(ana.locator("h1")).hasText("Welkom");
  }

  @Test
  void who_leads_alone_cannot_give_the_lead_to_nobody() {
    Page ana = venue.chromium().laptop();
    venue.opens(ana, "proefsessie", 1);
    changesRole(ana, "Ana", "PARTICIPANT");
    assertThat(ana.locator("#alerts")).containsText("Je bent de enige begeleider");
    assertThat(ana).hasURL(LEADING);
  }

  @Test
  void people_are_moved_and_tables_made_one() {
    Page ana = venue.chromium().laptop();
    Session session = venue.opens(ana, "proefsessie", 3);
    Page ben = venue.comesIn(session, "Ben", 1);
    Page chantal = venue.comesIn(session, "Chantal", 3);
    Locator move = person(ana, "Ben").locator("form[data-action*='room/move']");
    Venue.unfold(move);
    move.locator("select").selectOption("2");
    move.locator("button").click();
    assertThat(ben.locator(".where")).containsText("Tafel 2");
    Locator merge = Venue.form(ana, "room/merge");
    Venue.unfold(merge);
    merge.locator("[name=from]").selectOption("3");
    merge.locator("[name=into]").selectOption("2");
    merge.locator("button").click();
    assertThat(chantal.locator(".where")).containsText("Tafel 2");
    venue.chromium().saidNothing();
  }

  @Test
  void what_is_said_to_all_is_heard_by_all_and_a_closed_door_keeps_newcomers_out() {
    Page ana = venue.chromium().laptop();
    Session session = venue.opens(ana, "proefsessie", 1);
    Page ben = venue.comesIn(session, "Ben", 0);
    ana.fill("#announce-words", "De soep is klaar");
    Venue.press(ana, "room/announce");
    assertThat(ben.locator("#notices")).containsText("De soep is klaar");
    assertThat(ana.locator("#announce-words")).hasValue("");
    Venue.press(ana, "room/lock");
    assertThat(Venue.form(ana, "room/unlock")).isVisible();
    Page chantal = venue.chromium().phone();
    chantal.navigate(session.join());
    assertThat(chantal.locator("main")).containsText("De begeleider heeft de deur gesloten");
    assertThat(chantal.locator("input[name=name]")).hasCount(0);
    Venue.press(ana, "room/unlock");
    assertThat(Venue.form(ana, "room/lock")).isVisible();
    chantal.navigate(session.join());
    assertThat(chantal.locator("input[name=name]")).isVisible();
  }

  @Test
  void a_hidden_note_is_gone_for_all_but_its_author_and_can_come_back() {
    Page ana = venue.chromium().laptop();
    Session session = venue.opens(ana, "proefsessie", 1);
    Page ben = venue.comesIn(session, "Ben", 0);
    Page chantal = venue.comesIn(session, "Chantal", 0);
    Venue.press(ana, "steer/next");
    assertThat(ana.locator("h1")).hasText("Welkom");
    Venue.press(ana, "steer/next");
    Locator form = Venue.form(ben, "/write");
    form.locator("textarea").fill("Mevrouw Jansen van nummer 8");
    form.locator("button").last().click();
    assertThat(chantal.getByText("Mevrouw Jansen van nummer 8")).isVisible();
    ana.getByRole(com.microsoft.playwright.options.AriaRole.LINK,
        new Page.GetByRoleOptions().setName("Tafel 1")).click();
    Venue.press(ana, "/hide/");
    assertThat(chantal.getByText("Mevrouw Jansen van nummer 8")).hasCount(0);
    assertThat(ben.getByText("Alleen jij ziet dit briefje")).isVisible();
    Venue.press(ana, "/show/");
    assertThat(chantal.getByText("Mevrouw Jansen van nummer 8")).isVisible();
    venue.chromium().saidNothing();
  }

  private static void changesRole(Page ana, String name, String role) {
    Locator change = person(ana, name).locator("form[data-action*='room/role']");
    Venue.unfold(change);
    change.locator("select").selectOption(role);
    change.locator("button").click();
  }

  private static Locator person(Page ana, String name) {
    return ana.locator(".persons > li", new Page.LocatorOptions().setHasText(name)).first();
  }
}
