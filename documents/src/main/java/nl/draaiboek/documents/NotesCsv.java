package nl.draaiboek.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.wrapup.WrapUp;

/**
 * Every note as a row. RFC 4180, with a byte order mark so that spreadsheets read the letters right. A cell that a spreadsheet
 * would read as a formula gets an apostrophe in front.
 */
public final class NotesCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private static final List<DocumentPhrase> HEADER = List.of(DocumentPhrase.CSV_NUMBER,
      DocumentPhrase.CSV_TABLE,
      DocumentPhrase.CSV_BLOCK, DocumentPhrase.CSV_KIND, DocumentPhrase.CSV_CARD, DocumentPhrase.CSV_WORDS,
      DocumentPhrase.CSV_AUTHOR);

  private final Speech speech;
  private final Listener listener;

  public NotesCsv(Speech speech, Listener listener) {
    this.speech = speech;
    this.listener = listener;
  }

  /** @return the file's text */
  public String of(WrapUp wrapUp) {
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF)
        .quoteStrategy(QuoteStrategies.REQUIRED).build(out)) {
      csv.writeRecord(HEADER.stream().map(phrase -> say(Line.of(phrase))).toList());
      wrapUp.notes().forEach(note -> csv.writeRecord(row(note)));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return out.toString();
  }

  private List<String> row(Note note) {
    return Stream
        .of(note.id().toString(), note.room().isTable() ? Integer.toString(note.room().number()) : "",
            note.origin().split("/", 2)[0], note.kind().name().in(listener.language()),
            note.card().map(c -> Integer.toString(c)).orElse(""), say(Line.theirs(note.words())),
            listener.names().of(note.author()).orElse(""))
        .map(NotesCsv::plain).toList();
  }

  /** @return the cell, as no spreadsheet takes it for a formula */
  static String plain(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private String say(Line line) {
    return speech.say(line, listener);
  }
}
