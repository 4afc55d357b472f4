package nl.draaiboek.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** QR codes as SVG: black on white with a quiet zone, so that a phone reads them from the back row. */
public final class QrCode {
  private static final int QUIET_ZONE = 4;

  private QrCode() {}

  /**
   * Draws a code.
   *
   * @param text a link, at most some 2,000 characters
   * @return an SVG document of one unit a module
   */
  public static String svg(String text) {
    BitMatrix matrix = matrix(text);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++)
      for (int x = 0; x < matrix.getWidth(); x++)
        if (matrix.get(x, y))
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
    Svg svg = Svg.of(matrix.getWidth(), matrix.getHeight(), "QR", text);
    svg.shape("rect", "width", matrix.getWidth(), "height", matrix.getHeight(), "fill", "#ffffff");
    svg.shape("path", "d", path, "fill", "#000000", "shape-rendering", "crispEdges");
    return svg.end();
  }

  private static BitMatrix matrix(String text) {
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
          Map.of(EncodeHintType.ERROR_CORRECTION,
              ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
    }
  }
}
