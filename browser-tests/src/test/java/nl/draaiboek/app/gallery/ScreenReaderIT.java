package nl.draaiboek.app.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.draaiboek.app.OneBrowser;
import nl.draaiboek.core.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who listens to a page hears names, kinds and an order that make sense. */
class ScreenReaderIT {
  /** Kinds of things that say nothing when they have no name, as the tree writes them. */
  private static final Pattern NAMELESS = Pattern.compile(
      "- (button|link|textbox|combobox|checkbox|radio|spinbutton|img|timer|heading|article|navigation|form)( \\[.*)?:?$");
  private static final Pattern HEADING = Pattern.compile("heading .*\\[level=(\\d)]");

  private static GalleryServer server;
  /** One for all: each new page costs the processor more than what is looked at on it. */
  private static Page page;

  @BeforeAll
  static void open() throws IOException {
    server = new GalleryServer(0, List.of());
    page = OneBrowser.running().newPage(new Browser.NewPageOptions().setViewportSize(1280, 800));
  }

  @AfterAll
  static void close() {
    page.close();
    server.close();
  }

  static Stream<String> pages() {
    return new Gallery(Language.DUTCH).pages().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everything_has_a_name_and_headings_go_down_one_step_at_a_time(String name) {
    shows(name);
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
    String tree = page.locator("body").ariaSnapshot();
    assertThat(tree.lines().map(String::strip).filter(line -> NAMELESS.matcher(line).matches())).isEmpty();
    assertThat(tree.lines().filter(line -> line.strip().startsWith("- main"))).hasSize(1);
    List<Integer> levels = tree.lines().map(HEADING::matcher).filter(m -> m.find())
        .map(m -> Integer.valueOf(m.group(1))).toList();
    assertThat(levels).as("the first heading says what page this is").startsWith(1);
    assertThat(levels).filteredOn(level -> level == 1).hasSize(1);
    for (int i = 1; i < levels.size(); i++)
      assertThat(levels.get(i)).as("heading %d of %s", i + 1, levels)
          .isLessThanOrEqualTo(levels.get(i - 1) + 1);
  }

  @Test
  void who_reads_and_writes_hears_what_to_do_and_until_when_before_all_else() {
    hears("participant-reading", """
        - link "Naar de inhoud"
        - main:
          - paragraph: Tafel 2 · Ana
          - heading "Verhalen lezen" [level=1]
          - timer "nog 12 minuten, tot 10:40"
          - status:
            - paragraph: De koffie staat klaar bij tafel 3.
          - list:
            - listitem: Pak een kaart en lees in stilte.
            - listitem: Schrijf één observatie per briefje.
            - listitem: Vink de kaart af als je klaar bent.
          - heading "Schrijf een briefje" [level=2]
          - group "Wat zie je?":
            - radio "Praktijk" [checked]
            - radio "Uitdaging"
          - textbox "Kaart": "12"
          - textbox "Briefje"
          - button "Plak op"
          - heading "Kaarten op tafel" [level=2]
          - list:
            - listitem:
              - button "Gelezen, kaart 12"
          - heading /Briefjes van de tafel/ [level=2]
          - article "Briefje 1":
            - button "Wijzig, Briefje 1"
            - button "Weg, Briefje 1"
          - button "Wij zijn klaar"
          - complementary "Meer"
        - contentinfo:
          - link "Toegankelijkheid"
        """);
  }

  @Test
  void who_hangs_notes_hears_whose_turn_it_is_and_how_to_hang_one_without_a_mouse() {
    hears("participant-landscape", """
        - main:
          - heading "Landschap bouwen" [level=1]
          - paragraph: Jij bent aan de beurt
          - button "Klaar"
          - heading "Het landschap" [level=2]
          - article "Briefje 1":
            - checkbox "Kies briefje 1"
          - heading "Jouw briefjes" [level=3]
          - article "Briefje 81"
          - group: Hang een briefje op door een plek te kiezen
          - textbox "Titel van het cluster"
          - button "Leg bij elkaar"
          - heading "Samen beginnen" [level=3]
          - button "Haal uit elkaar, Samen beginnen, cluster 1"
          - button "Wij zijn klaar"
        """);
  }

  @Test
  void who_leads_hears_the_time_the_next_step_and_the_calls_in_that_order() {
    hears("facilitator-going", """
        - main:
          - timer "nog 5 minuten, tot 10:32"
          - heading "Verhalen lezen" [level=1]
          - paragraph: 2 minuten achter. De marge vangt dat op.
          - button "Volgende blok"
          - button "+1 min"
          - button "+5 min"
          - button "Pauze"
          - button /Ongedaan maken/
          - link "Open het scherm"
          - status:
            - text: Tafel 3 vraagt om je.
            - button "Ik kom eraan"
          - table "4 tafels, 24 mensen":
            - rowgroup:
              - row /Tafel Mensen 💡 briefjes 🌱 briefjes Nog te gaan Kaarten te gaan Klaar/
            - rowgroup:
              - row /1/:
                - rowheader
          - heading "Kijk mee in een ruimte" [level=2]
          - region "De dag":
            - heading "De dag" [level=2]
            - list:
              - listitem: /10:00 Opening/
        """);
  }

  @Test
  void who_votes_hears_how_many_dots_are_left_and_what_each_button_votes_for() {
    hears("participant-vote", """
        - main:
          - heading "Waar gaan we mee verder?" [level=2]
          - paragraph: Je hebt nog 3 stippen
          - list:
            - listitem:
              - button /Stip, .+/
            - listitem:
              - button /Stip, .+/
        """);
  }

  private static void hears(String name, String tree) {
    shows(name);
    assertThat(page.locator("body")).matchesAriaSnapshot(tree);
  }

  private static void shows(String name) {
    page.navigate(server.address(Language.DUTCH, name));
  }
}
