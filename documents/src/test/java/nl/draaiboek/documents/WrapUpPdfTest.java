package nl.draaiboek.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.draaiboek.core.session.Plate;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUp.NotesOfKind;
import nl.draaiboek.documents.pdf.PdfPage;
import nl.draaiboek.documents.pdf.PdfPress;
import nl.draaiboek.testkit.HostileWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WrapUpPdfTest {
  private static final PdfPress PRESS = new PdfPress();
  private static final List<String> PLAIN = List.of("Two teams meet too rarely",
      "Young people cook together");
  private static final byte[] COMMON = bytes(FullDay.of(24, PLAIN));

  private static final Plate HALL = new Plate(1, Album.id(21), "The hall", "At ten");
  private static final Plate SOUP = new Plate(2, Album.id(22), "The soup", "");

  @Test
  void it_has_a_title_a_language_and_tags_and_brings_its_fonts() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(COMMON)) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Sense-making");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getMetadata()).isNotNull();
      for (PDPage page : pdf.getPages())
        for (COSName font : page.getResources().getFontNames())
          assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
    }
  }

  @Test
  void the_wrap_up_of_a_table_is_read_from_top_to_bottom_on_a_few_sheets() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(COMMON)) {
      assertThat(text(pdf)).containsSubsequence("Sense-making",
          "Thursday, June 25, 2026, from 10:00 to 12:00",
          "A good day.", "Who was there", "Ana, Ben *de* Bouwer and 2 people without a name",
          "Table 2", "Main insight:", "Landscape: building", "Two teams meet too rarely (4):",
          "Cluster without a title (5):", "Vote: Which idea first?", "1. 12 dots:", "What do you take along?",
          "An open door", "In the file for Excel: 17 more notes and 0 more answers.");
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void who_does_not_see_the_landscape_is_told_what_is_on_it() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(COMMON)) {
      List<String> tags = new ArrayList<>();
      List<String> alts = new ArrayList<>();
      walk(pdf.getDocumentCatalog().getStructureTreeRoot(), tags, alts);
      assertThat(tags).contains("H1", "H2", "H3", "L", "LI", "Figure");
      assertThat(alts)
          .anyMatch(alt -> alt.startsWith("Table 2. Landscape with 14 notes. From left to right:"));
    }
  }

  @Test
  void pictures_on_notes_stand_by_their_notes_and_are_told_in_words() throws IOException {
    byte[] file = WrapUpPdf.of(Album.day(8, HALL, SOUP), new PlainSpeech(), Day.ENGLISH, PRESS, Album.BOX);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      List<String> alts = new ArrayList<>();
      walk(pdf.getDocumentCatalog().getStructureTreeRoot(), new ArrayList<>(), alts);
      assertThat(alts).contains("Picture on note 1: A wall with papers 1", "The hall", "The soup");
      assertThat(text(pdf)).contains("Pictures", "At ten");
      assertThat(text(pdf)).contains("4 pictures stand on the page of this wrap-up, not in this file.");
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
    }
  }

  private static void walk(PDStructureNode node, List<String> tags, List<String> alts) {
    for (Object kid : node.getKids())
      if (kid instanceof PDStructureElement element) {
        tags.add(element.getStructureType());
        Optional.ofNullable(element.getAlternateDescription()).ifPresent(alts::add);
        walk(element, tags, alts);
      }
  }

  @Test
  void what_people_wrote_stays_words() throws IOException {
    try (PDDocument pdf = whole(FullDay.of(HostileWords.ALL.size(), HostileWords.ALL))) {
      String text = text(pdf);
      assertThat(text).contains("<script>window.harm=1</script>", "<img src=x onerror=window.harm=1>",
          "[klik](javascript:window.harm=1) ![x](https://elders.example/x.png)", "- **lijst** | a | b |",
          "{{7*7}} ${7*7} <%= 7*7 %> @if(true) #{7*7}", "=1+1", "@SUM(A1:A9)", "nulteken", "שלום", "عربي",
          "</textarea></title><style>*{display:none}</style>");
      for (PDPage page : pdf.getPages())
        assertThat(page.getAnnotations()).isEmpty();
      assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(pdf.getDocumentCatalog().getNames()).isNull();
    }
  }

  @Test
  void letters_of_other_scripts_and_emoji_are_no_boxes() throws IOException {
    var words = List.of("Привіт 👩🏽‍👧 → 👍🏽", "Ζωή ☀️ é ň", "مرحبا (1) שלום");
    try (PDDocument pdf = whole(Day.of(List.of(), new NotesOfKind(FullDay.YELLOW,
        List.of(Day.note(1, words.get(0)), Day.note(3, words.get(1)), Day.note(5, words.get(2))))))) {
      String text = text(pdf);
      assertThat(text.substring(text.indexOf("practice")))
          .contains("Привіт 👩👧 → 👍", "Ζωή ☀ é ň", "مرحبا", "שלום")
          .doesNotContain("#", "\uFFFD", "□");
    }
  }

  @Test
  void nothing_of_it_is_logged_or_printed() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      whole(FullDay.of(HostileWords.ALL.size(), HostileWords.ALL)).close();
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  /** Some 2 seconds by itself; the bound is for a machine that does other things too. */
  @Test
  @Timeout(40)
  void five_hundred_notes_take_no_more_than_a_moment() throws IOException {
    try (PDDocument pdf = whole(FullDay.of(500, PLAIN))) {
      assertThat(pdf.getNumberOfPages()).isBetween(10, 25);
    }
  }

  @Test
  void a_day_of_twenty_four_people_is_read_on_three_sheets_and_no_note_stands_on_them_twice()
      throws IOException {
    byte[] printed = bytes(LargeDay.of(24));
    // There to be looked at.
    Files.write(Path.of("target/twenty-four-people.pdf"), printed);
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(3);
      String text = text(pdf).replaceAll("\\s+", " ");
      for (int number = 1; number <= LargeDay.notes(24); number++)
        assertThat(text.split(Pattern.quote(LargeDay.words(number)), -1).length - 1)
            .as(LargeDay.words(number)).isLessThanOrEqualTo(1);
    }
  }

  /** All of it, for words of every kind. */
  private static PDDocument whole(WrapUp wrapUp) throws IOException {
    PdfPage page = PRESS.page(Day.ENGLISH.language());
    Teller teller = WrapUpStory.teller(wrapUp, new PlainSpeech(), Day.ENGLISH);
    WrapUpStory.write(wrapUp, teller, page, new Shots(PhotoBox.EMPTY, teller, 0));
    return Loader.loadPDF(page.done());
  }

  private static byte[] bytes(WrapUp wrapUp) {
    return WrapUpPdf.of(wrapUp, new PlainSpeech(), Day.ENGLISH, PRESS, PhotoBox.EMPTY);
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf);
  }
}
