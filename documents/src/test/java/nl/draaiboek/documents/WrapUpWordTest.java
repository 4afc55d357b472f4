package nl.draaiboek.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.draaiboek.core.session.Plate;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.png.PngPictures;
import nl.draaiboek.documents.word.WordPage;
import nl.draaiboek.testkit.HostileWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads what was written with Java's own ZIP and XML, and with LibreOffice where it is. */
class WrapUpWordTest {
  private static final PngPictures PNG = new PngPictures();
  private static final List<String> PLAIN = List.of("Two teams meet too rarely",
      "Young people cook together");

  @Test
  void a_word_processor_finds_headings_lists_and_a_picture_that_is_told_in_words() throws Exception {
    Map<String, byte[]> files = unzip(word(FullDay.of(24, PLAIN)));
    Element body = xml(files, "word/document.xml");
    List<String> styles = new ArrayList<>();
    for (Element style : all(body, "w:pStyle"))
      styles.add(style.getAttribute("w:val"));

    assertThat(styles).startsWith("Title", "Heading1").contains("Heading2", "ListBullet");
    assertThat(all(body, "wp:docPr")).hasSize(2)
        .anyMatch(e -> e.getAttribute("descr").startsWith("Table 2. Landscape with 14 notes."))
        .anyMatch(e -> e.getAttribute("descr").startsWith("Votes, most first:"));
    assertThat(all(xml(files, "word/styles.xml"), "w:lang").getFirst().getAttribute("w:val")).isEqualTo("en");
    assertThat(xml(files, "docProps/core.xml").getTextContent()).contains("Sense-making", "en");
  }

  @Test
  void it_tells_the_same_as_the_pdf_in_the_same_order() throws Exception {
    assertThat(text(word(FullDay.of(24, PLAIN)))).containsSubsequence("Sense-making", "A good day.",
        "Who was there", "Ana, Ben *de* Bouwer and 2 people without a name", "Table 2", "Main insight: ",
        "Landscape: building", "Two teams meet too rarely (4):", "Cluster without a title (5):",
        "Vote: Which idea first?", "1. 12 dots: ", "What do you take along?", "Ana: An open door",
        "17 more notes and 0 more answers");
  }

  @Test
  void a_table_of_the_whole_story_is_one_that_a_word_processor_knows() throws Exception {
    Element body = xml(unzip(whole(FullDay.of(24, PLAIN))), "word/document.xml");
    assertThat(all(body, "w:tbl")).hasSize(1);
    assertThat(all(body, "w:tblHeader")).hasSize(1);
  }

  @Test
  void pictures_of_tables_stand_two_by_two_and_end_the_file() throws Exception {
    try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(word(LargeDay.of(24))))) {
      List<Long> inLines = opened.getParagraphs().stream()
          .map(p -> p.getRuns().stream().mapToLong(run -> run.getEmbeddedPictures().size()).sum()).toList();
      assertThat(inLines).endsWith(2L, 2L);
    }
  }

  @Test
  void what_people_wrote_stays_words() throws Exception {
    byte[] word = whole(FullDay.of(HostileWords.ALL.size(), HostileWords.ALL));
    assertThat(text(word)).contains("<script>window.harm=1</script>",
        "[klik](javascript:window.harm=1) ![x](https://elders.example/x.png)", "=1+1", "nulteken",
        "שלום عربي 👩‍👧 <b>vet</b>", "</textarea></title><style>*{display:none}</style>");
    Element body = xml(unzip(word), "word/document.xml");
    assertThat(all(body, "w:hyperlink")).isEmpty();
    assertThat(all(body, "w:fldSimple")).isEmpty();
    assertThat(all(body, "w:instrText")).isEmpty();
  }

  @Test
  void opened_again_it_holds_the_pictures_with_what_is_on_them() throws Exception {
    byte[] file = WrapUpWord.of(
        Album.day(3, new Plate(1, Album.id(21), "The hall", "At ten")), new PlainSpeech(), Day.ENGLISH, PNG,
        Album.BOX);
    try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(opened.getAllPictures()).hasSize(4)
          .allSatisfy(picture -> assertThat(ImageIO.read(new ByteArrayInputStream(picture.getData())))
              .isNotNull());
      assertThat(opened.getParagraphs().stream().flatMap(p -> p.getRuns().stream())
          .flatMap(run -> run.getEmbeddedPictures().stream()).map(XWPFPicture::getDescription))
          .containsExactly("Picture on note 1: A wall with papers 1",
              "Picture on note 2: A wall with papers 2", "Picture on note 3: A wall with papers 3",
              "The hall");
    }
  }

  @Test
  @Timeout(40)
  void five_hundred_notes_take_no_more_than_a_moment() throws Exception {
    assertThat(text(whole(FullDay.of(500, PLAIN)))).contains("(note 500, card 1)");
  }

  @Test
  void libreoffice_opens_it_and_a_day_of_twenty_four_people_is_three_sheets(@TempDir Path folder)
      throws Exception {
    assumeTrue(onThePath("soffice"), "LibreOffice (soffice) is not on this machine");
    Path hostile = Files.write(folder.resolve("hostile.docx"), whole(FullDay.of(24, HostileWords.ALL)));
    Path day = Files.write(folder.resolve("day.docx"), word(LargeDay.of(24)));
    Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("home").toUri(),
        "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), hostile.toString(),
        day.toString())
        .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
    try {
      assertThat(office.waitFor(90, TimeUnit.SECONDS)).isTrue();
    } finally {
      office.destroyForcibly();
    }
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("hostile.pdf").toFile());
        PDDocument sheets = Loader.loadPDF(folder.resolve("day.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Sense-making",
          "<script>window.harm=1</script>");
      assertThat(sheets.getNumberOfPages()).isLessThanOrEqualTo(3);
    }
  }

  private static boolean onThePath(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
      if (Files.isExecutable(Path.of(folder, program)))
        return true;
    return false;
  }

  private static byte[] word(WrapUp wrapUp) {
    return WrapUpWord.of(wrapUp, new PlainSpeech(), Day.ENGLISH, PNG, PhotoBox.EMPTY);
  }

  /** All of it, for words of every kind. */
  private static byte[] whole(WrapUp wrapUp) {
    WordPage page = new WordPage(Day.ENGLISH.language(), PNG);
    Teller teller = WrapUpStory.teller(wrapUp, new PlainSpeech(), Day.ENGLISH);
    WrapUpStory.write(wrapUp, teller, page, new Shots(PhotoBox.EMPTY, teller, 0));
    return page.done();
  }

  /** @return one line for each paragraph */
  private static String text(byte[] word) throws Exception {
    StringBuilder text = new StringBuilder();
    for (Element paragraph : all(xml(unzip(word), "word/document.xml"), "w:p")) {
      for (Element piece : all(paragraph, "w:t"))
        text.append(piece.getTextContent());
      text.append('\n');
    }
    return text.toString();
  }

  private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
        files.put(entry.getName(), in.readAllBytes());
    }
    return files;
  }

  private static Element xml(Map<String, byte[]> files, String name) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(files.getOrDefault(name, new byte[0]))).getDocumentElement();
  }

  private static List<Element> all(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++)
      elements.add((Element) found.item(i));
    return elements;
  }
}
