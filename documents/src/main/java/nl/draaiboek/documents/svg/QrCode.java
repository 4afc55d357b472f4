package nl.draaiboek.documents.svg;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A QR code, black on white. */
public final class QrCode {
  /** What the standard asks for: four modules of white on each side. */
  private static final int QUIET = 4;
  /** How large a module is where nothing else says how large the picture is. */
  private static final int PIXELS = 8;

  private QrCode() {}

  /**
   * @param text  what a phone reads, most often a link; at most some 2,300 bytes in UTF-8
   * @return an SVG document whose title is the text; a seventh of it may be damaged and it is still read (level M)
   * @throws IllegalArgumentException where the text is empty or too long
   */
  public static String svg(String text) {
    ByteMatrix modules = modules(text);
    int side = modules.getWidth() + 2 * QUIET;
    return new SvgWriter()
        .open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + side + " " + side, "width",
            side * PIXELS, "height", side * PIXELS, "role", "img", "shape-rendering", "crispEdges")
        .worded("title", text).empty("path", "fill", "#ffffff", "d", "M0 0h" + side + "v" + side + "H0z")
        .empty("path", "fill", "#000000", "d", path(modules)).done();
  }

  private static ByteMatrix modules(String text) {
    if (text.isEmpty())
      throw new IllegalArgumentException("a QR code of nothing");
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
          .getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
    }
  }

  /** One stretch a run of black modules, so that the file stays small. */
  private static String path(ByteMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int start = x;
        while (x < modules.getWidth() && modules.get(x, y) == 1)
          x++;
        if (x > start)
          path.append('M').append(start + QUIET).append(' ').append(y + QUIET).append('h').append(x - start)
              .append("v1h-").append(x - start).append('z');
      }
    }
    return path.toString();
  }
}
