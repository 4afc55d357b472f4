package nl.draaiboek.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.note.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesCsvTest {
  @Test
  void each_note_is_a_line_under_a_head_in_the_listeners_language() {
    assertThat(csv(List.of(Day.note(3, "files wait"), Day.note(12, "no time")))).isEqualTo("""
        \uFEFFNumber,Table,Block,Kind,Card,Words,Name\r
        3,2,Soak in | the stories,obstacle,33,files wait,Ana\r
        12,2,Soak in | the stories,obstacle,,no time,\r
        """);
  }

  @Test
  void a_dutch_spreadsheet_finds_its_semicolons() {
    Listener dutch = new Listener(Language.DUTCH, Day.ENGLISH.zone(), Names.NOBODY);

    assertThat(new NotesCsv(new PlainSpeech(), dutch).of(Day.of(List.of(Day.note(3, "a; b, c")))))
        .contains("3;2;").contains(";\"a; b, c\";");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31 6", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\uFF1D1"})
  void no_cell_is_read_as_a_formula(String words) {
    assertThat(read(csv(List.of(Day.note(3, words)))).get(1).getField(5)).isEqualTo("'" + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a, b; \"c\"", "two\nlines", "שלום עולם", "🌱 👩‍👧", "1 = 1", ""})
  void words_come_back_as_they_were_written(String words) {
    assertThat(read(csv(List.of(Day.note(3, words)))).get(1).getField(5)).isEqualTo(words);
  }

  @Test
  void a_picture_on_a_note_is_named() {
    assertThat(read(csv(List.of(Day.drawn(3, ""), Day.drawn(4, "our garden")))))
        .extracting(line -> line.getField(5)).contains("Picture", "our garden (picture)");
  }

  @Test
  void sixty_notes_are_sixty_lines() {
    assertThat(read(csv(Day.notes(60)))).hasSize(61);
  }

  @Test
  void without_names_nobody_is_named() {
    Listener blind = new Listener(Day.ENGLISH.language(), Day.ENGLISH.zone(), Names.NOBODY);

    assertThat(new NotesCsv(new PlainSpeech(), blind).of(Day.of(Day.notes(3)))).doesNotContain("Ana");
  }

  private static String csv(List<Note> notes) {
    return new NotesCsv(new PlainSpeech(), Day.ENGLISH).of(Day.of(notes));
  }

  private static List<CsvRecord> read(String csv) {
    return CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
  }
}
