package nl.draaiboek.documents.png;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.draaiboek.core.picture.Picture;
import nl.draaiboek.core.picture.PictureBounds;
import nl.draaiboek.core.picture.PictureFile;
import nl.draaiboek.core.picture.PictureRenderer;
import nl.draaiboek.documents.font.BundledFont;
import nl.draaiboek.documents.svg.SvgPictures;

/** Draws pictures as PNG. The fonts come along; the machine needs none, nor a screen. */
public final class PngPictures implements PictureRenderer {
  /** A file that is too large is drawn this much smaller, until it fits. */
  private static final double SMALLER = 0.8;

  private final OutlinedSvg outlined = new OutlinedSvg(Typeface.read(BundledFont.REGULAR),
      Typeface.read(BundledFont.BOLD));

  @Override
  public PictureFile render(Picture picture, PictureBounds bounds) {
    SVGDocument drawing = load(outlined.of(SvgPictures.draw(picture)));
    FloatSize size = drawing.size();
    double scale = Math.min(bounds.width() / (double) size.width, bounds.height() / (double) size.height);
    while (true) {
      int width = Math.max(1, (int) Math.round(size.width * scale));
      int height = Math.max(1, (int) Math.round(size.height * scale));
      byte[] bytes = png(drawing, width, height);
      if (bytes.length <= bounds.bytes())
        return new PictureFile("image/png", bytes, width, height, picture.alt());
      scale *= SMALLER;
    }
  }

  private static SVGDocument load(String svg) {
    SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
        null, LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build());
    return Objects.requireNonNull(drawing, "a picture of ours is no SVG");
  }

  private static byte[] png(SVGDocument drawing, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      // To the very edge, though the sides are whole pixels.
      FloatSize size = drawing.size();
      graphics.scale(width / (double) size.width, height / (double) size.height);
      drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(size));
    } finally {
      graphics.dispose();
    }
    return encoded(image);
  }

  /** In memory: what people wrote does not come into a file of the machine. */
  private static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
