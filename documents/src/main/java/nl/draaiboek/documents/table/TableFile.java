package nl.draaiboek.documents.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Reads the first table of a Markdown, CSV or Word file. */
public final class TableFile {
  private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

  private TableFile() {}

  /** @return whether a file of that name can be read */
  public static boolean isOne(String name) {
    return ending(name).isPresent();
  }

  private static Optional<String> ending(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    return List.of(".md", ".csv", ".docx").stream().filter(low::endsWith).findFirst();
  }

  /**
   * Reads it.
   *
   * @param name  of the file; its ending says what it is
   * @param bytes what is in it; text is UTF-8
   * @return its rows with at least one cell that is not empty, the head first; no rows where there is no table
   * @throws IllegalArgumentException when it is not of a kind that can be read, or is damaged
   */
  public static List<List<String>> read(String name, byte[] bytes) {
    List<List<String>> rows = switch (ending(name).orElse("")) {
      case ".md" -> markdown(new String(bytes, UTF_8));
      case ".csv" -> csv(new String(bytes, UTF_8));
      case ".docx" -> word(bytes);
      default -> throw new IllegalArgumentException("a table is in a .md, .csv or .docx file: " + name);
    };
    return rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).toList();
  }

  private static List<List<String>> markdown(String text) {
    Node document = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(text);
    List<List<String>> rows = new ArrayList<>();
    document.accept(new AbstractVisitor() {
      private final TextContentRenderer plain = TextContentRenderer.builder().build();
      private boolean done;

      private String words(Node cell) {
        StringBuilder words = new StringBuilder();
        for (Node part = cell.getFirstChild(); part != null; part = part.getNext())
          words.append(plain.render(part));
        return words.toString().strip();
      }

      @Override
      public void visit(CustomBlock block) {
        if (block instanceof TableBlock && !done) {
          visitChildren(block);
          done = true;
        } else
          visitChildren(block);
      }

      @Override
      public void visit(CustomNode node) {
        if (node instanceof TableRow && !done)
          rows.add(new ArrayList<>());
        if (node instanceof TableCell && !done)
          rows.getLast().add(words(node));
        else
          visitChildren(node);
      }
    });
    return rows;
  }

  /** Spreadsheets write what separates cells in their own way: the head tells which it is. */
  private static List<List<String>> csv(String text) {
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String head = clean.lines().findFirst().orElse("");
    char separator = SEPARATORS.stream().filter(s -> head.indexOf(s) >= 0).findFirst().orElse(',');
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(clean)) {
      csv.forEach(record -> rows.add(record.getFields().stream().map(String::strip).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
    return rows;
  }

  private static List<List<String>> word(byte[] bytes) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      List<List<String>> rows = new ArrayList<>();
      for (XWPFTable table : document.getTables().stream().limit(1).toList())
        table.getRows().forEach(row -> rows
            .add(row.getTableCells().stream().map(cell -> cell.getText().strip()).toList()));
      return rows;
    } catch (IOException | RuntimeException damaged) {
      throw new IllegalArgumentException("this is no Word file, or it is damaged", damaged);
    }
  }
}
