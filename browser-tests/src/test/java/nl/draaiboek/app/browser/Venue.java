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

/** A server of its own and people with devices. */
final class Venue implements AutoCloseable {
  private static final double PATIENCE = 20_000;

  private final Chromium chromium = new Chromium();
  private final String address;
  private final Optional<Server> server;

  Venue(Path folder) {
    this(started(folder));
  }

  /** A server for sessions beside each other, which who asks for it closes. */
  static Server started(Path folder) {
    return Server.start(
        ConfigReader
            .read(new Sources(List.of(), Map.of("DRAAIBOEK_WEB_PORT", "0"), Optional.empty(), folder)),
        InstantSource.system(), Pace.REAL);
  }

  private Venue(Server server) {
    this(server.address().toString(), Optional.of(server));
  }

  /** People with devices, and a server that somebody else starts and stops. */
  Venue(String address) {
    this(address, Optional.empty());
  }

  private Venue(String address, Optional<Server> server) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    this.address = address;
    this.server = server;
  }

  /** Where people find a session. */
  record Session(String id, String join, String board, String facilitate) {}

  Chromium chromium() {
    return chromium;
  }

  String address() {
    return address;
  }

  String pageOf(Session session, String page) {
    return address() + "s/" + session.id() + "/" + page;
  }

  /** Ana opens a session and stands before the page from which it is led. */
  Session opens(Page ana, String script, int tables) {
    ana.navigate(address() + "open");
    ana.selectOption("#script", script);
    ana.fill("#name", "Ana");
    ana.fill("#tables", Integer.toString(tables));
    ana.fill("#cards", "4");
    ana.click("button.strong");
    ana.waitForURL(Pattern.compile(".*/setup"));
    Session session = session(ana);
    ana.navigate(pageOf(session, "facilitate"));
    return session;
  }

  /** @return the links that the page for setting up shows */
  static Session session(Page setup) {
    return new Session(found(setup.url(), "/s/([^/]+)/"),
        found(setup.content(), "(https?://[^\"<\\s]*/j/[\\w-]+)"),
        found(setup.content(), "(https?://[^\"<\\s]*/b/[\\w-]+)"),
        found(setup.content(), "(https?://[^\"<\\s]*/f/[\\w-]+)"));
  }

  /** Someone comes in with a phone, and sits down where there is a choice. */
  Page comesIn(Session session, String name, int table) {
    Page phone = chromium.phone();
    phone.navigate(session.join());
    phone.fill("input[name=name]", name);
    phone.click("button.strong");
    return sitsDown(phone, table);
  }

  /** Someone who gives no name. */
  Page comesInNameless(Session session, int table) {
    Page phone = chromium.phone();
    phone.navigate(session.join());
    phone.getByText("Doe mee zonder naam").click();
    return sitsDown(phone, table);
  }

  private static Page sitsDown(Page phone, int table) {
    phone.waitForURL(Pattern.compile(".*/s/[^/]+$"));
    if (table > 0)
      press(phone, "table/take/" + table);
    return phone;
  }

  /** Ana goes on, and everybody sees it. */
  static void goesOn(Page ana, String block, Page... phones) {
    press(ana, "steer/next");
    assertThat(ana.locator("h1")).hasText(block);
    shows(block, phones);
  }

  static void shows(String block, Page... phones) {
    for (Page phone : phones)
      assertThat(phone.locator("h1")).hasText(block);
  }

  static void closes(Page ana) {
    Locator button = form(ana, "steer/close").locator("button").first();
    unfold(button);
    button.click();
    assertThat(ana.locator("h1")).hasText("De sessie is voorbij");
    Chromium.everybodyCanUse(ana);
  }

  static Locator form(Page page, String action) {
    return page.locator("form[data-action*='" + action + "']").first();
  }

  static void press(Page page, String action) {
    form(page, action).locator("button").first().click();
  }

  /** Opens what is folded round something. */
  static void unfold(Locator inside) {
    inside.evaluate(
        "e => { for (let fold = e.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true }");
  }

  private static String found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  @Override
  public void close() {
    chromium.close();
    server.ifPresent(Server::close);
  }
}
