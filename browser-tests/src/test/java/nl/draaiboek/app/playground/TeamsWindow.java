package nl.draaiboek.app.playground;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.app.OneBrowser;

/** The playground's page as Ana has it before her. */
final class TeamsWindow implements AutoCloseable {
  /** A crowded machine is slow; a page that is wrong stays wrong. */
  private static final double PATIENCE = 20_000;
  private static final String TOO_WIDE = "card => [...card.querySelectorAll('button')].some("
      + "button => button.getBoundingClientRect().right > card.getBoundingClientRect().right)";
  private static final String EDITOR = "[contenteditable=true][data-lexical-editor=true]:visible";

  private final Page page = OneBrowser.running()
      .newPage(new Browser.NewPageOptions().setViewportSize(1280, 800).setLocale("nl-NL"));
  private final List<String> faults = new ArrayList<>();
  private final Path pictures;

  /** @param pictures the folder that they go to */
  TeamsWindow(Path pictures) {
    this.pictures = pictures;
    page.setDefaultTimeout(PATIENCE);
    page.onPageError(faults::add);
    // Its fonts lie elsewhere, where no test goes.
    page.route(address -> !address.startsWith("http://localhost:"), route -> route.abort());
  }

  void opens(String url) {
    page.navigate(url);
    sees("Log Panel");
    page.locator("button:right-of(:text('Log Panel'))").last().click();
  }

  /** @return what went wrong on the page itself */
  List<String> faults() {
    return List.copyOf(faults);
  }

  void goesTo(String chat) {
    page.getByRole(AriaRole.TREEITEM, new Page.GetByRoleOptions().setName(chat)).click();
  }

  /** In the personal chat and in a group. */
  void says(String words) {
    page.locator(EDITOR).last().click();
    page.keyboard().type(words);
    send();
  }

  void callsBot(String words) {
    mentions(page.locator(EDITOR).last(), words);
    send();
  }

  /** Begins a thread in a channel. */
  void posts(String words) {
    mentions(page.locator(EDITOR).first(), words);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Post").setExact(true)).click();
  }

  void replies(Locator thread, String words) {
    mentions(thread.locator(EDITOR), words);
    thread.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send Message")).click();
  }

  private void mentions(Locator editor, String words) {
    editor.click();
    page.keyboard().type("@");
    page.locator("#typeahead-menu").getByText(Playground.BOT).first().click();
    page.keyboard().type(" " + words);
  }

  private void send() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send Message")).last().click();
  }

  /** @return the thread in which these words stand */
  Locator thread(String words) {
    return page.locator("[role=group]", new Page.LocatorOptions().setHasText(words)).first();
  }

  Locator all() {
    return page.locator("body");
  }

  /** @return the newest card on which these words stand */
  Locator card(String words) {
    return card(all(), words);
  }

  static Locator card(Locator where, String words) {
    return where.locator(".ac-adaptiveCard", new Locator.LocatorOptions().setHasText(words)).last();
  }

  static Locator button(Locator card, String name) {
    return card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).first();
  }

  /** Chooses from the one list on a card. */
  static void chooses(Locator card, String choice) {
    card.getByRole(AriaRole.COMBOBOX).click();
    card.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice)).click();
  }

  void sees(String words) {
    page.getByText(words).last().waitFor();
  }

  /** As wide as Teams on a phone of 390 points shows a card; the playground around it is no smaller than a laptop. */
  void pictureOnPhone(Locator card, String name) {
    card.evaluate("card => card.style.width = '340px'");
    if ((Boolean) card.evaluate(TOO_WIDE))
      faults.add(name + ": something on the card is wider than a phone");
    picture(card, name);
    card.evaluate("card => card.style.width = ''");
  }

  void picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(pictures.resolve(name + ".png")));
  }

  void picture(Locator card, String name) {
    card.screenshot(new Locator.ScreenshotOptions().setPath(pictures.resolve(name + ".png")));
  }

  @Override
  public void close() {
    OneBrowser.ends();
  }
}
