package nl.draaiboek.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.testkit.HostileWords;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Written with fastexcel, read with POI. */
class WrapUpSheetsTest {
  @Test
  void every_note_is_a_row_under_a_head() throws IOException {
    try (XSSFWorkbook book = book(Day.of(List.of(Day.note(3, "files wait"), Day.note(12, "no time"))))) {
      assertThat(rows(book.getSheet("Notes"))).containsExactly(
          List.of("Number", "Table", "Block", "Kind", "Card", "Words", "Name"),
          List.of("3", "2", "Soak in | the stories", "obstacle", "33", "files wait", "Ana"),
          List.of("12", "2", "Soak in | the stories", "obstacle", "", "no time", ""));
      assertThat(book.getNumberOfSheets()).isEqualTo(1);
    }
  }

  @Test
  void votes_and_answers_have_a_sheet_of_their_own() throws IOException {
    try (XSSFWorkbook book = book(FullDay.of(24, List.of("cook", "walk")))) {
      assertThat(rows(book.getSheet("Votes")).get(1))
          .containsExactly("2", "Which idea first?", "1", "12", "2", "walk");
      assertThat(rows(book.getSheet("Answers"))).contains(
          List.of("2", "What do you take along?", "Ana", "An open door", ""),
          List.of("2", "What do you take along?", "Ben *de* Bouwer", "cook",
              "Ana and 1 person without a name"));
    }
  }

  @Test
  void what_people_wrote_is_text_in_every_cell_and_comes_back_as_it_was() throws IOException {
    List<String> words = new ArrayList<>(HostileWords.ALL);
    words.addAll(
        List.of("=HYPERLINK(\"https://elders.example\")", "+31 6", "-5", "007", "1/2", "TRUE", "#REF!",
            "_x0041_ and _x000D_", "'=1", "a\n b"));
    try (XSSFWorkbook book = book(Day.of(words.stream().map(w -> Day.note(12, w)).toList()))) {
      List<List<String>> rows = rows(book.getSheet("Notes"));
      for (int i = 0; i < words.size(); i++)
        assertThat(rows.get(i + 1).get(5)).isEqualTo(PlainText.of(words.get(i)));
      assertThat(book.getSheetAt(0).getHyperlinkList()).isEmpty();
    }
  }

  @Test
  void five_hundred_notes_are_five_hundred_rows() throws IOException {
    try (XSSFWorkbook book = book(Day.of(Day.notes(500)))) {
      assertThat(rows(book.getSheet("Notes"))).hasSize(501);
    }
  }

  private static XSSFWorkbook book(WrapUp wrapUp) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(new WrapUpSheets(new PlainSpeech(), Day.ENGLISH).of(wrapUp)));
  }

  private static List<List<String>> rows(Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (Cell cell : row) {
        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
        cells.add(cell.getStringCellValue());
      }
      rows.add(cells);
    }
    return rows;
  }
}
