package nl.draaiboek.documents.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
  private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");

  @Test
  void a_phone_reads_the_link_back() throws Exception {
    assertThat(read(QrCode.svg("https://example.org/j/këfjqwzr?t=2")))
        .isEqualTo("https://example.org/j/këfjqwzr?t=2");
  }

  @Test
  void its_title_is_escaped_and_four_modules_round_it_stay_white() {
    String svg = QrCode.svg("mailto:<nu>");

    assertThat(svg).contains("<title>mailto:&lt;nu&gt;</title>").contains("d=\"M4 4h7");
  }

  @Test
  void nothing_and_too_much_are_refused() {
    assertThatThrownBy(() -> QrCode.svg("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> QrCode.svg("x".repeat(3000))).hasMessageContaining("too long");
  }

  /** Draws the picture eight pixels a module and reads it as a phone does. */
  private static String read(String svg) throws Exception {
    var sides = SIDE.matcher(svg);
    assertThat(sides.find()).isTrue();
    int side = Integer.parseInt(sides.group(1)) * 8;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xFFFFFF);
    var runs = RUN.matcher(svg);
    while (runs.find()) {
      int x = Integer.parseInt(runs.group(1)) * 8;
      int y = Integer.parseInt(runs.group(2)) * 8;
      for (int row = y; row < y + 8; row++)
        Arrays.fill(pixels, row * side + x, row * side + x + Integer.parseInt(runs.group(3)) * 8, 0);
    }
    return new QRCodeReader()
        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)))).getText();
  }
}
