package nl.draaiboek.documents.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class TableFileTest {
  private static final List<List<String>> DAY = List.of(List.of("Tijd", "Wat"),
      List.of("10.00", "Welkom, met koffie"),
      List.of("10.10", "Rondje"));

  @Test
  void the_first_table_of_a_markdown_page_is_read_as_plain_words() {
    String page = """
        # Dag

        Eerst dit.

        | Tijd | Wat |
        |---|---|
        | 10.00 | **Welkom**, met koffie |
        | | |
        | 10.10 | Rondje |

        | Nog | een |
        |---|---|
        | a | b |
        """;
    assertThat(read("dag.md", page)).isEqualTo(DAY);
  }

  @Test
  void a_file_from_a_spreadsheet_is_read_whatever_separates_its_cells() {
    assertThat(read("dag.csv", "\uFEFFTijd;Wat\n10.00;Welkom, met koffie\n;\n10.10;Rondje\n")).isEqualTo(DAY);
    assertThat(read("dag.CSV", "Tijd,Wat\r\n10.00,\"Welkom, met koffie\"\r\n10.10,Rondje\r\n"))
        .isEqualTo(DAY);
  }

  @Test
  void the_first_table_of_a_word_file_is_read() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = document.createTable(3, 2);
      for (int row = 0; row < 3; row++)
        for (int cell = 0; cell < 2; cell++)
          table.getRow(row).getCell(cell).setText(DAY.get(row).get(cell));
      document.write(file);
    }
    assertThat(TableFile.read("dag.docx", file.toByteArray())).isEqualTo(DAY);
  }

  @Test
  void what_cannot_be_read_is_told_in_a_sentence() {
    assertThatThrownBy(() -> read("dag.docx", "no Word file")).hasMessageContaining("no Word file");
    assertThatThrownBy(() -> read("dag.pdf", "")).hasMessageContaining(".md, .csv or .docx");
    assertThat(read("dag.md", "No table here.")).isEmpty();
  }

  private static List<List<String>> read(String name, String text) {
    return TableFile.read(name, text.getBytes(UTF_8));
  }
}
