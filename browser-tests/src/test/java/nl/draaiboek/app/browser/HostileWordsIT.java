package nl.draaiboek.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.draaiboek.app.config.ConfigReader;
import nl.draaiboek.app.config.Sources;
import nl.draaiboek.app.http.Program;
import nl.draaiboek.app.http.Program.Answer;
import nl.draaiboek.app.server.Server;
import nl.draaiboek.store.Pace;
import nl.draaiboek.testkit.HostileWords;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** Words that are meant to do harm go in by every way there is, and are words on every page, file and picture. */
class HostileWordsIT {
  private static final List<String> WORDS = HostileWords.ALL;
  private static final List<String> BLOCKS = List.of("opening", "lezen", "praktijken", "bouwen", "duiden",
      "oogsten",
      "check-out");

  private static final int LONGEST_REASON = 200;

  /** What sticks out of the window, on a page that can be moved sideways. */
  private static final String TOO_WIDE = """
      (() => {
        const page = document.documentElement;
        if (page.scrollWidth <= page.clientWidth) return [];
        return [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > page.clientWidth + 1)
          .map(e => e.tagName + "." + e.className + " " + e.textContent.trim().slice(0, 40));
      })()""";

  @TempDir
  private Path folder = Path.of("");

  @Test
  void what_people_write_is_never_more_than_words() throws Exception {
    try (Server server = Server.start(
        ConfigReader
            .read(new Sources(List.of(), Map.of("DRAAIBOEK_WEB_PORT", "0"), Optional.empty(), folder)),
        InstantSource.system(), Pace.REAL); Chromium chromium = new Chromium()) {
      Program ana = new Program(server.address(), new TreeSet<>());
      Answer opened = ana.opens("duidingssessie");
      List<Program> people = joined(ana, opened);
      Page lead = as(chromium.laptop(), ana, server.address());
      Page phone = as(chromium.phone(), people.getFirst(), server.address());
      Page board = chromium.projector();
      board.navigate(opened.text("board"));
      String own = server.address().resolve(opened.text("look")).toString();
      for (String block : BLOCKS) {
        ana.looksAgain();
        assertThat(ana.acts(ana.looksAgain().path("phase").asText().equals("lobby")
            ? "steer/next/0/0"
            : "steer/jump/" + block, Map.of()).json().path("ok").asBoolean()).isTrue();
        for (int i = 0; i < people.size(); i++)
          writes(people.get(i), block, WORDS.get(i), i);
        ana.acts("room/announce", Map.of("words", WORDS.get(BLOCKS.indexOf(block))));
        lead.navigate(
            own + "/facilitate?room=" + (block.equals("opening") || block.equals("check-out") ? 0 : 1));
        phone.navigate(own);
        board.reload();
        for (Page page : List.of(lead, phone, board))
          isUnharmed(page);
      }
      ana.acts("steer/close", Map.of());
      ana.acts("wrapup/introduction", Map.of("words", String.join(" ", WORDS)));
      ana.acts("wrapup/publish", Map.of());
      for (Page page : List.of(lead, phone)) {
        page.navigate(own + "/wrapup");
        isUnharmed(page);
      }
      assertThat(phone.content()).contains("&lt;script&gt;window.harm=1&lt;/script&gt;");
      filesAreUnharmed(ana, opened.text("look"));
      chromium.saidNothing();
    }
  }

  /** Each is called by hostile words, and sits at the first table. */
  private static List<Program> joined(Program ana, Answer opened) {
    List<Program> people = new ArrayList<>();
    for (String words : WORDS) {
      Program someone = ana.another();
      someone.joins(opened.text("join"), words);
      someone.acts("table/take/1", Map.of());
      someone.looksAgain();
      people.add(someone);
    }
    return people;
  }

  private static void writes(Program who, String block, String words, int number) {
    who.looksAgain();
    int yellow = 2 * number + 1;
    int green = yellow + 1;
    switch (block) {
      case "opening" -> who.acts("act/opening/start/ask", Map.of("words", words));
      case "lezen" -> {
        for (String kind : List.of("yellow", "green"))
          does(who, "act/lezen/notes/write", Map.of("kind", kind, "card", "12", "words", words + " erbij"));
        who.acts("act/lezen/notes/write", Map.of("kind", words, "card", words, "words", words));
      }
      case "praktijken" -> who.acts("act/praktijken/groepen/cluster",
          Map.of("notes", yellow + "," + (yellow + 2), "title", words));
      case "bouwen" -> {
        String x = Integer.toString(5 * number);
        does(who, "act/bouwen/landschap/place",
            Map.of("note", Integer.toString(green), "x", x, "y", "50", "why",
                words.substring(0, Math.min(words.length(), LONGEST_REASON))));
        who.acts("act/bouwen/landschap/place",
            Map.of("note", Integer.toString(green), "x", x, "y", words, "why", words));
        who.acts("act/bouwen/landschap/cluster",
            Map.of("notes", green + "," + (green - 2), "title", words));
      }
      case "oogsten" -> who.acts("act/oogsten/keuze/propose/insight", Map.of("words", words));
      default -> {
        for (String question : List.of("inspiration", "contact", "group"))
          who.acts("act/check-out/vragen/answer/" + question, Map.of("words", words, "card", "12"));
        who.acts(words.length() > 80 ? "x" : words, Map.of("words", words));
      }
    }
  }

  private static void does(Program who, String what, Map<String, String> answers) {
    Answer answer = who.acts(what, answers);
    assertThat(answer.json().path("ok").asBoolean()).as("%s: %s", answers, answer.json()).isTrue();
  }

  private static Page as(Page page, Program who, URI server) {
    page.context().addCookies(who.keys().stream()
        .map(key -> new Cookie(key.getName(), key.getValue()).setDomain(server.getHost())
            .setPath(key.getPath()))
        .toList());
    return page;
  }

  private static void isUnharmed(Page page) {
    page.mouse().move(200, 300);
    assertThat(page.evaluate("window.harm")).as(page.url()).isNull();
    assertThat(page.evaluate(TOO_WIDE)).as(page.url()).asInstanceOf(LIST).isEmpty();
    assertThat(page.locator("h1").first().isVisible()).as(page.url()).isTrue();
    assertThat(
        page.locator("main script, main svg[onload], main img[onerror], main a[href^='javascript']").count())
        .as(page.url()).isZero();
  }

  private static void filesAreUnharmed(Program ana, String path) throws Exception {
    String csv = ana.reads(path + "/wrapup.csv");
    assertThat(csv).contains("<script>window.harm=1</script> erbij").contains("'=1+1 erbij")
        .contains("'@SUM(A1:A9) erbij")
        .doesNotContain("\u0000", "\u202E");
    String page = HtmlRenderer.builder().build()
        .render(Parser.builder().build().parse(ana.reads(path + "/wrapup.md")));
    assertThat(page).doesNotContain("<h1>kop", "<script", "<img", "href=\"javascript", "<style", "<details",
        "\u0000",
        "\u202E");
    String picture = ana.reads(path + "/wrapup/1.svg");
    var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(picture)));
    assertThat(picture).contains("&lt;script&gt;");
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg.getElementsByTagName("image").getLength()).isZero();
  }
}
