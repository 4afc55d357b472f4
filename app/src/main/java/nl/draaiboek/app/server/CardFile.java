package nl.draaiboek.app.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.draaiboek.web.CardTexts;

/**
 * Story cards as people have them in a file: a spreadsheet saved as CSV, with any of the usual separators and with or without a
 * heading, or YAML with {@code number: text}.
 */
final class CardFile implements CardTexts {
  private static final Pattern LOOKS_LIKE_YAML = Pattern
      .compile("\\A\\s*(#.*\\s+|---\\s+)*[\"']?\\d+[\"']?:\\s");
  private static final YAMLFactory YAML = new YAMLFactory();

  /** The first line that cannot be read. */
  private static final class Stuck extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    Stuck(long line) {
      this.line = Math.toIntExact(line);
    }
  }

  @Override
  public Read read(String file) {
    String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
    try {
      Map<Integer, String> cards = LOOKS_LIKE_YAML.matcher(text).find() ? yaml(text) : csv(text);
      return cards.isEmpty() ? new Read.Unreadable(1) : new Read.Texts(cards);
    } catch (Stuck stuck) {
      return new Read.Unreadable(stuck.line);
    }
  }

  private static Map<Integer, String> csv(String text) throws Stuck {
    Map<Integer, String> cards = new TreeMap<>();
    try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        boolean heading = row.getStartingLineNumber() == 1 && !isNumber(row.getField(0));
        boolean blank = row.getFields().stream().allMatch(String::isBlank);
        if (!heading && !blank)
          add(cards, row.getField(0), row.getFieldCount() > 1 ? row.getField(1) : "",
              row.getStartingLineNumber());
      }
      return cards;
    } catch (CsvParseException e) {
      throw new Stuck(1);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.contains("\t") ? '\t' : first.contains(";") ? ';' : ',';
  }

  private static Map<Integer, String> yaml(String text) throws Stuck {
    Map<Integer, String> cards = new TreeMap<>();
    try (YAMLParser parser = YAML.createParser(text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String number = parser.currentName();
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken value = parser.nextToken();
        add(cards, number, value.isScalarValue() ? parser.getText() : "", line);
      }
      return cards;
    } catch (JsonProcessingException e) {
      throw new Stuck(e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private static void add(Map<Integer, String> cards, String number, String words, long line) throws Stuck {
    if (!isNumber(number) || words.isBlank()
        || cards.putIfAbsent(Integer.parseInt(number.strip()), words.strip()) != null)
      throw new Stuck(line);
  }

  private static boolean isNumber(String text) {
    return text.strip().matches("[1-9]\\d{0,3}");
  }
}
