package nl.draaiboek.documents.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.picture.Picture;
import nl.draaiboek.core.picture.PictureBounds;
import nl.draaiboek.documents.png.PngPictures;
import org.w3c.dom.Document;

/**
 * Prints pages as PDF/UA: tagged, with a title and a language, and with all fonts and pictures inside. Nothing is fetched: the only
 * addresses that lead anywhere are those of the pictures of the page itself. Thread-safe; it works in memory, and takes some
 * tenths of a second of one processor.
 */
public final class PdfPress {
  static final String STYLE = style().replace("FAMILIES", PdfFonts.FAMILIES);
  private static final String LYING = """
      @page { size: A4 landscape; margin: 12mm 13mm 14mm; }
      html { font-size: 8.5pt; }
      table.wide { table-layout: fixed; }
      table.wide td, table.wide th { vertical-align: top; padding: 1mm 2mm 1mm 0; }
      table.wide tbody tr { page-break-inside: avoid; }
      """;
  private static final String SCHEME = "picture";
  private static final String PRODUCER = "Draaiboek";
  /** 250 dots an inch over the width of the text. */
  private static final PictureBounds PICTURES = new PictureBounds(1800, 1800, 500_000);

  private final PdfFonts fonts = new PdfFonts();
  private final PngPictures renderer = new PngPictures();

  /** Its own log could hold what people wrote. */
  public PdfPress() {
    XRLog.setLoggingEnabled(false);
  }

  /** @param language of the page */
  public PdfPage page(Language language) {
    return new PdfPage(this, language);
  }

  /** @return a page that is wider than high, for a table with many columns */
  public PdfPage lying(Language language) {
    return new PdfPage(this, language, LYING);
  }

  PdfFonts fonts() {
    return fonts;
  }

  static String address(int picture) {
    return SCHEME + ":" + picture;
  }

  byte[] drawn(Picture picture) {
    return renderer.render(picture, PICTURES).bytes();
  }

  byte[] printed(Document page, List<byte[]> pictures) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder().withW3cDocument(page, null).toStream(out)
        .withProducer(PRODUCER).usePdfUaAccessibility(true).useUnicodeBidiSplitter(Writing::new)
        .useUnicodeBidiReorderer(Writing.REORDERER)
        .useUriResolver((_, address) -> address.startsWith(SCHEME + ":") ? address : null)
        .useProtocolsStreamImplementation(address -> file(pictures, address), SCHEME);
    for (var when : ExternalResourceControlPriority.values())
      builder.useExternalResourceAccessControl((address, _) -> address.startsWith(SCHEME + ":"), when);
    fonts.addTo(builder);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return out.toByteArray();
  }

  private static FSStream file(List<byte[]> pictures, String address) {
    byte[] bytes = pictures.get(Integer.parseInt(address.substring(SCHEME.length() + 1)));
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), UTF_8);
      }
    };
  }

  private static String style() {
    try (InputStream in = Objects.requireNonNull(PdfPress.class.getResourceAsStream("page.css"))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the style of a page", e);
    }
  }
}
