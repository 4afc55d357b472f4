package nl.draaiboek.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.draaiboek.app.browser.Venue.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole session, led and taken part in with the keyboard alone: nothing is clicked, filled in or focused from outside. */
class KeyboardAloneIT {
  private static final String NEXT = "form[data-action*='steer/next'] button";
  private static final String WRITE = "form[data-action*='/write'] ";

  @TempDir
  private Path folder = Path.of("");
  private Venue venue;

  @BeforeEach
  void open() {
    venue = new Venue(folder);
  }

  @AfterEach
  void close() {
    venue.close();
  }

  @Test
  void a_whole_session_from_opening_to_wrap_up() {
    Page laptop = venue.chromium().laptop();
    Page phone = venue.chromium().phone();
    Keys ana = new Keys(laptop);
    Keys ben = new Keys(phone);
    Session session = opens(ana);
    Keys chantal = new Keys(venue.chromium().phone());
    comesIn(ben, session, "Ben");
    comesIn(chantal, session, "Chantal");

    goesOn(ana, phone, "Opening");
    goesOn(ana, phone, "Aan tafel");
    goesOn(ana, phone, "Verhalen lezen");
    writes(ben, false, "Buren koken elke week samen");
    writes(ben, false, "Een vaste tafel in de bieb");
    writes(ben, true, "Niemand weet wie daarna betaalt");
    writes(chantal, false, "Vrijwilligers openen zelf de zaal");
    ben.enter("form[data-action*='/read/'] button");
    assertThat(phone.locator("form[data-action*='/unread/']").first()).isVisible();

    goesOn(ana, phone, "Praktijken verzamelen");
    for (Keys person : List.of(ben, chantal))
      person.enter("form[data-action*='/place/'] button");
    assertThat(phone.locator("input[name=notes]")).hasCount(2);
    for (int i = 0; i < 2; i++)
      ben.reach("input[name=notes]:not(:checked)").press("Space");
    ben.reach("form.gather input[name=title]").type("Samen beginnen").press("Enter");
    assertThat(phone.locator(".group h3")).hasText("Samen beginnen");

    goesOn(ana, phone, "Pauze");
    goesOn(ana, phone, "Landschap: bouwen");
    hangsAndMoves(ben);
    goesOn(ana, phone, "Landschap: duiden");
    goesOn(ana, phone, "Landschap: oogsten");
    unfolds(ben, "/propose/insight");
    ben.reach("form[data-action*='/propose/insight'] textarea").type("Klein beginnen werkt");
    ben.enter("form[data-action*='/propose/insight'] button");
    ben.enter("form[data-action*='/choose/'] button:not(.wide)");
    assertThat(phone.locator(".agreed .note")).containsText("Klein beginnen werkt");
    goesOn(ana, phone, "Marge");
    goesOn(ana, phone, "Check-out");
    unfolds(ben, "/answer/inspiration");
    ben.reach("form[data-action*='/answer/inspiration'] textarea").type("De huiskamer op woensdag");
    ben.enter("form[data-action*='/answer/inspiration'] button");
    assertThat(phone.getByText("De huiskamer op woensdag").locator("visible=true").first()).isVisible();
    goesOn(ana, phone, "Einde");

    closesAndPublishes(ana);
    ben.enter("a[href$='/wrapup']");
    assertThat(phone.getByText("Fijn dat jullie er waren").first()).isVisible();
    venue.chromium().saidNothing();
  }

  private Session opens(Keys ana) {
    ana.page().navigate(venue.address());
    ana.enter("a[href$='/open']");
    ana.page().waitForURL(Pattern.compile(".*/open"));
    ana.reach("#script").press("d", "u");
    ana.reach("#name").type("Ana");
    ana.reach("#tables").type("1");
    ana.reach("#cards").type("4");
    ana.enter("button.strong");
    ana.page().waitForURL(Pattern.compile(".*/setup"));
    Session session = Venue.session(ana.page());
    ana.enter("a.strong");
    ana.page().waitForURL(Pattern.compile(".*/facilitate"));
    return session;
  }

  private static void comesIn(Keys person, Session session, String name) {
    person.page().navigate(session.join());
    person.reach("#name").type(name).press("Enter");
    assertThat(person.page().locator(".where")).containsText("Tafel 1");
  }

  private static void goesOn(Keys ana, Page phone, String block) {
    ana.enter(NEXT);
    assertThat(ana.page().locator("h1")).hasText(block);
    assertThat(phone.locator("h1")).hasText(block);
  }

  private static void writes(Keys ben, boolean green, String words) {
    ben.reach(WRITE + "input[type=radio]").press(green ? "ArrowRight" : "Space");
    ben.reach(WRITE + "input[name=card]").type("1");
    ben.reach(WRITE + "textarea").type(words);
    ben.enter(WRITE + "button");
    assertThat(ben.page().locator(".note", new Page.LocatorOptions().setHasText(words)).first()).isVisible();
    assertThat(ben.page().locator(WRITE + "textarea")).hasValue("");
  }

  private static void hangsAndMoves(Keys ben) {
    unfolds(ben, "/place");
    ben.reach("input[name=cell]").press("Space", "ArrowRight", "ArrowRight");
    ben.enter("form[data-action$='/place'] button");
    Locator hung = ben.page().locator(".land .placed");
    assertThat(hung).hasCount(1);
    int before = Integer.parseInt(hung.getAttribute("data-x"));
    ben.reach(".land .placed").press("ArrowRight", "ArrowRight", "Enter");
    assertThat(hung).hasAttribute("data-x", Integer.toString(before + 10));
  }

  /** What is needed is folded away: the fold opens by key. */
  private static void unfolds(Keys keys, String action) {
    Locator form = keys.page().locator("form[data-action*='" + action + "']").first();
    assertThat(form).isAttached();
    if (!form.isVisible())
      keys.enter("details:not([open]):has(form[data-action*='" + action + "']) > summary");
    assertThat(form).isVisible();
  }

  private static void closesAndPublishes(Keys ana) {
    String closing = "details:not([open]):has(form[data-action='steer/close']) > summary";
    ana.reach(closing).press("Enter");
    ana.reach(closing).press("Enter");
    ana.enter("form[data-action='steer/close'] button");
    assertThat(ana.page().locator("h1")).hasText("De sessie is voorbij");
    ana.enter("a.strong");
    ana.page().waitForURL(Pattern.compile(".*/wrapup"));
    ana.reach("form[data-action='wrapup/introduction'] textarea").type("Fijn dat jullie er waren");
    ana.enter("form[data-action='wrapup/introduction'] button");
    assertThat(ana.page().locator(".introduction").first()).containsText("Fijn dat jullie er waren");
    ana.enter("form[data-action='wrapup/publish'] button");
    assertThat(ana.page().locator("form[data-action='wrapup/publish']")).hasCount(0);
    assertThat(ana.page().url()).contains("/wrapup");
  }
}
