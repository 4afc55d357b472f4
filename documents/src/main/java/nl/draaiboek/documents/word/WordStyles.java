package nl.draaiboek.documents.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import nl.draaiboek.core.language.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The looks of a document's paragraphs, under the names that word processors know, so that its outline and lists work. */
final class WordStyles {
  static final String TITLE = "Title";
  static final String HEADING = "Heading";
  static final String LIST = "ListBullet";
  static final String TABLE = "TableGrid";

  private WordStyles() {}

  static void addTo(XWPFDocument document, Language language) {
    try (InputStream styles = open("styles.xml"); InputStream lists = open("numbering.xml")) {
      var parsed = StylesDocument.Factory.parse(styles).getStyles();
      parsed.getDocDefaults().getRPrDefault().getRPr().getLangArray(0).setVal(language.tag());
      document.createStyles().setStyles(parsed);
      document.createNumbering().setNumbering(NumberingDocument.Factory.parse(lists).getNumbering());
    } catch (IOException | XmlException e) {
      throw new IllegalStateException("a file of ours is no style sheet", e);
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(WordStyles.class.getResourceAsStream(file), file);
  }
}
