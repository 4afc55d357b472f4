package nl.draaiboek.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.DecimalFormatSymbols;
import java.util.List;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.wrapup.WrapUp;

/** All notes of a session as a CSV file, for who counts and sorts further. */
public final class NotesCsv {
  /** Excel takes a file for UTF-8 by this mark. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  /** What a spreadsheet may take for a formula, also in full width. */
  private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private final Teller teller;

  /**
   * @param listener whose language counts; the cell of someone who gave no name in its {@code names} stays empty. Pass
   *                 {@code Names.NOBODY} for a file without any names
   */
  public NotesCsv(Speech speech, Listener listener) {
    this.teller = new Teller(speech, listener);
  }

  /**
   * RFC 4180 (with semicolons where a decimal comma is used, as spreadsheets there expect), with a byte order mark, in the listener's language: number, table, block, kind, card, words, and the name of
   * the writer. A cell that a spreadsheet could take for a formula (it begins with {@code = + - @}, a tab or a line break, or
   * with one of the first four after spaces) gets an apostrophe before it; who reads the file by program takes it off again.
   *
   * @return the text; to be stored in UTF-8
   */
  public String of(WrapUp wrapUp) {
    NoteRows rows = new NoteRows(teller);
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator()).build(out)) {
      csv.writeRecord(safe(rows.head()));
      rows.of(wrapUp).forEach(row -> csv.writeRecord(safe(row)));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return out.toString();
  }

  private char separator() {
    return DecimalFormatSymbols.getInstance(teller.listener().language().locale())
        .getDecimalSeparator() == ','
            ? ';'
            : ',';
  }

  private static List<String> safe(List<String> row) {
    return row.stream().map(NotesCsv::safe).toList();
  }

  private static String safe(String cell) {
    String start = cell.stripLeading();
    boolean formula = !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
    boolean control = !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0;
    return formula || control ? "'" + cell : cell;
  }
}
