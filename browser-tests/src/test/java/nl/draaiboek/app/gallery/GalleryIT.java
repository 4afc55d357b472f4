package nl.draaiboek.app.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.draaiboek.app.Axe;
import nl.draaiboek.app.OneBrowser;
import nl.draaiboek.app.rehearse.PlayedCards;
import nl.draaiboek.core.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page can be read by everyone: axe finds nothing, nothing sticks out sideways, and the console is silent.
 * {@code -Dgallery.pictures=true} leaves a picture of each in {@code target/gallery}.
 */
class GalleryIT {
  private static final Path PICTURES = Path.of("target", "gallery");
  /** A desk at 200% and at 400%. */
  private static final int TWICE = 640;
  private static final int FOUR_TIMES = 320;
  private static final int PHONE = 390;
  private static final int DESK = 1280;
  private static final int WALL = 1920;
  /** What a thumb and what a pointer can hit, in CSS pixels (WCAG 2.2: 2.5.5 and 2.5.8). */
  private static final int THUMB = 44;
  private static final int POINTER = 24;
  /** On a landscape a note's own box is that small; tapping the note makes both larger, and the list has them large. */
  private static final String TOO_SMALL = """
      thumb => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
        const found = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
        return [...document.querySelectorAll(found)]
          .map(target => target.matches("[type=radio], [type=checkbox]") ? target.closest("label") : target)
          .filter(target => target.checkVisibility() && getComputedStyle(target).clipPath === "none")
          .filter(target => !target.matches(".skip, .prose a"))
          .map(target => ({ target, box: target.getBoundingClientRect(), least: target.closest(".land") ? 24 : thumb }))
          .filter(({ box, least }) => Math.round(box.width) < least || Math.round(box.height) < least)
          .map(({ target, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${target.outerHTML.slice(0, 150)}`);
      }""";
  /** The rules of axe that another language can break: the structure and the colours stay. */
  private static final List<String> WORDS = List.of("cat.language", "cat.name-role-value",
      "cat.text-alternatives", "cat.forms");
  /** The rules of axe about colours and their contrast. */
  private static final List<String> COLOUR = List.of("cat.color");
  private static final String STANDS_STILL = """
      [...document.querySelectorAll("*")].map(element => getComputedStyle(element))
        .every(style => style.animationName === "none" && style.transitionDuration === "0s")""";
  private static final String SAME_NAME = """
      () => {
        const actions = new Map();
        for (const button of document.querySelectorAll("form[data-action] button, a[href]")) {
          let group = "";
          for (let at = button.closest("[role=group]"); at; at = at.parentElement.closest("[role=group]"))
            group += at.getAttribute("aria-label") + " ";
          const name = group + " " + (button.getAttribute("aria-label") ?? button.textContent).trim();
          const action = button.getAttribute("href") ?? button.form.dataset.action;
          actions.set(name, (actions.get(name) ?? new Set()).add(action));
        }
        return [...actions].filter(([, does]) => does.size > 1).map(([name, does]) => name + ": " + [...does].join(" and "));
      }""";

  /** What the room reads: the side that says what to do, and what is made when one thing fills the screen. */
  private static final String CUT_OFF = """
      [...document.querySelectorAll("main.board :is(.saying, .made:not(.panel *), .made:not(.panel *) > .part)")]
        .filter(part => part.scrollHeight > part.clientHeight + 1)
        .map(part => part.className + ": " + part.scrollHeight + " in " + part.clientHeight)""";

  private static GalleryServer server;
  /** One for all: each new page costs the processor more than what is looked at on it. */
  private static Page page;
  private static final List<String> CONSOLE = new ArrayList<>();

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    server = new GalleryServer(0, PlayedCards.ofEachKind());
    page = OneBrowser.running().newPage(new Browser.NewPageOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.onConsoleMessage(message -> CONSOLE.add(message.text()));
    page.onPageError(CONSOLE::add);
  }

  @AfterAll
  static void close() {
    page.close();
    server.close();
  }

  /** In Dutch on the smaller screen, in English on the larger; of each way of working what people have on a phone, and the wall. */
  static Stream<Showing> pages() {
    Stream<Showing> activities = PlayedCards.ACTIVITIES.kinds().stream()
        .flatMap(kind -> Stream.of(new Showing("activity-" + kind, Language.DUTCH, PHONE),
            new Showing("board-activity-" + kind, Language.ENGLISH, WALL)));
    return Stream.concat(general(), activities);
  }

  private static Stream<Showing> general() {
    return new Gallery(Language.DUTCH).pages().keySet().stream()
        .flatMap(page -> Stream.of(new Showing(page, Language.DUTCH, page.startsWith("board") ? DESK : PHONE),
            new Showing(page, Language.ENGLISH, page.startsWith("board") ? WALL : DESK)));
  }

  /**
   * A page as somebody has it before them. A board is dark or light by choice, whatever the device would have; any other page
   * follows the device, and in the dark only its colours are others.
   */
  record Showing(String page, Language language, int width) {
    boolean isBoard() {
      return page.startsWith("board");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyone_can_read_and_use_it(Showing showing) {
    CONSOLE.clear();
    page.setViewportSize(showing.width(), heightFor(showing.width()));
    page.emulateMedia(new Page.EmulateMediaOptions()
        .setColorScheme(showing.isBoard() ? ColorScheme.DARK : ColorScheme.LIGHT));
    page.navigate(server.address(showing.language(), showing.page()));
    page.evaluate("document.fonts.ready");
    if (Boolean.getBoolean("gallery.pictures"))
      page.screenshot(new Page.ScreenshotOptions().setFullPage(!showing.isBoard())
          .setPath(
              PICTURES.resolve(showing.page() + "-" + showing.language() + "-" + showing.width() + ".png")));
    assertThat(CONSOLE).isEmpty();
    assertThat((boolean) page.evaluate(STANDS_STILL)).as("moves for who asked for less movement").isTrue();
    boolean first = showing.language().equals(Language.DUTCH)
        || showing.page().startsWith("board-activity");
    assertThat(Axe.wrong(page, first ? List.of() : WORDS)).isEmpty();
    if (first && !showing.isBoard()) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat(Axe.wrong(page, COLOUR)).as("in the dark").isEmpty();
    }
    assertThat((List<?>) page.evaluate(SAME_NAME)).as("buttons that say the same and do something else")
        .isEmpty();
    if (showing.isBoard())
      assertThat((List<?>) page.evaluate(CUT_OFF)).as("cut off, where nobody can scroll").isEmpty();
    for (int width : List.of(showing.width(), TWICE, FOUR_TIMES)) {
      page.setViewportSize(width, 640);
      assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }
    page.setViewportSize(showing.width(), heightFor(showing.width()));
    assertThat((List<?>) page.evaluate(TOO_SMALL, showing.width() == PHONE ? THUMB : POINTER))
        .as("things to press that are too small").isEmpty();
  }

  private static int heightFor(int width) {
    return switch (width) {
      case PHONE -> 844;
      case DESK -> 800;
      default -> 1080;
    };
  }
}
