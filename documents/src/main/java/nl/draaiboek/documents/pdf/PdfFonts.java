package nl.draaiboek.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.documents.font.BundledFont;
import nl.draaiboek.documents.png.DrawableWords;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of a PDF: a letter that the first has not is looked for in the next. No font of the machine is asked. */
final class PdfFonts {
  private static final String FAMILY = "Atkinson";
  private static final String OTHER_SCRIPTS = "Other";
  private static final String EMOJI = "Emoji";
  /** As the style sheet names them. */
  static final String FAMILIES = FAMILY + ", " + OTHER_SCRIPTS + ", " + EMOJI;

  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  private record Face(BundledFont file, String family, int weight) {}

  private final List<Face> faces = List.of(new Face(BundledFont.REGULAR, FAMILY, NORMAL),
      new Face(BundledFont.BOLD, FAMILY, BOLD),
      new Face(BundledFont.OTHER_SCRIPTS, OTHER_SCRIPTS, NORMAL),
      new Face(BundledFont.EMOJI, EMOJI, NORMAL));
  private final List<CmapLookup> letters = new ArrayList<>();

  PdfFonts() {
    for (Face face : faces)
      letters.add(letters(face));
  }

  private static CmapLookup letters(Face face) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.file().bytes()))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + face.family(), e);
    }
  }

  void addTo(PdfRendererBuilder builder) {
    for (Face face : faces)
      builder.useFont(() -> new ByteArrayInputStream(face.file().bytes()), face.family(), face.weight(),
          FontStyle.NORMAL, true);
  }

  /**
   * @param line without line breaks
   * @return the same as far as there are letters for it
   */
  String drawable(String line) {
    return DrawableWords.of(line, this::draws);
  }

  private boolean draws(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.CONTROL -> false;
      default -> !modifies(c) && letters.stream().anyMatch(font -> font.getGlyphId(c) != 0);
    };
  }

  /** What chooses an emoji's look or skin: without colour it would be a sign of its own. */
  private static boolean modifies(int c) {
    return c == 0xFE0F || c == 0xFE0E || (0x1F3FB <= c && c <= 0x1F3FF);
  }
}
