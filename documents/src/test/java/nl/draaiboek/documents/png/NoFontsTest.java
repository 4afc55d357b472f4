package nl.draaiboek.documents.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.draaiboek.core.picture.PictureBounds;
import nl.draaiboek.documents.svg.Landscapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small server has no fonts, nor the library that looks for them. */
class NoFontsTest {
  @TempDir
  private Path temp;

  @Test
  void a_picture_asks_nothing_of_the_fonts_of_the_machine() throws Exception {
    Path classes = temp.resolve("classes.log");
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xlog:class+load:file=" + classes, "-Djava.awt.headless=true", "-cp",
        System.getProperty("java.class.path"), Draws.class.getName()).inheritIO().start();

    assertThat(process.waitFor()).isZero();
    List<String> loaded = Files.readAllLines(classes);
    assertThat(loaded).anyMatch(line -> line.contains("com.github.weisj.jsvg.SVGDocument"));
    assertThat(loaded).noneMatch(line -> line.contains("sun.font.FontManager"))
        .noneMatch(line -> line.contains("sun.font.SunFontManager"));
  }

  /** A process of its own that draws one picture. */
  static final class Draws {
    private Draws() {}

    public static void main(String[] arguments) {
      new PngPictures().render(Landscapes.busy(8), new PictureBounds(1600, 1600, 2 << 20));
    }
  }
}
