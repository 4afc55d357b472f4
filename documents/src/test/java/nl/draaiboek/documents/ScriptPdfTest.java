package nl.draaiboek.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockWords;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.ScriptPart;
import nl.draaiboek.documents.pdf.PdfPress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ScriptPdfTest {
  private static final Script EVENING = new Script("evening", words("An evening"), words("About learning."),
      List.of(
          block("welcome", 10, Place.PLENARY, Optional.empty(),
              "1. **Sit** down\n   with someone.\n2. Listen"),
          block("supper", 30, Place.NONE, Optional.of(LocalTime.of(18, 0)), "")),
      2, 0, List.of(new Script.Preparation("room", 1, words("There is a room"))),
      List.of(new Script.Ahead("setup", Duration.ofMinutes(45), words("Set-up"))),
      Map.of(ScriptPart.AIMS, words("- Learn"), ScriptPart.HOMEWORK_AFTER, words("- Rest")));

  @Test
  void the_day_is_a_table_with_what_goes_before_and_after() throws IOException {
    byte[] file = ScriptPdf.of(EVENING, LocalTime.of(17, 0), new PlainSpeech(),
        new Listener(Language.ENGLISH, ZoneOffset.UTC, Names.NOBODY), new PdfPress());

    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDRectangle sheet = pdf.getPage(0).getMediaBox();
      assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).containsSubsequence("An evening",
          "About learning.", "Aims", "• Learn", "Preparation", "There is a room (1 day before)",
          "16:15–17:00",
          "45", "Set-up", "17:00–17:10", "10", "The welcome", "1. Sit down with someone. 2. Listen",
          "All together", "18:00–18:30", "The supper", "Homework afterwards", "• Rest")
          .doesNotContain("**");
    }
  }

  private static Block block(String id, int minutes, Place place, Optional<LocalTime> start, String what) {
    return new Block(new BlockId(id), Duration.ofMinutes(minutes), place, List.of(),
        new BlockWords(words("The " + id), what.isEmpty() ? Words.NONE : words(what), Words.NONE, Words.NONE,
            Words.NONE),
        start, false, false, List.of());
  }

  private static Words words(String english) {
    return new Words(Map.of("en", english));
  }
}
