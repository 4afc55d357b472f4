package nl.draaiboek.documents.svg;

import nl.draaiboek.core.picture.Picture;

/** Draws pictures as SVG documents. The same picture always gives the same text. Thread-safe. */
public final class SvgPictures {
  private SvgPictures() {}

  /**
   * @param picture any
   * @return an SVG document that can also stand inside a page: no style attributes, no style element, no ids and no scripts; its
   *         {@code title} and {@code desc} say the picture's title and alt text
   */
  public static String draw(Picture picture) {
    return switch (picture) {
      case Picture.Landscape landscape -> LandscapeDrawing.svg(landscape);
      case Picture.Bars bars -> BarsDrawing.svg(bars);
      case Picture.Cloud cloud -> CloudDrawing.svg(cloud);
      case Picture.Radar radar -> RadarDrawing.svg(radar);
      case Picture.Path path -> PathDrawing.svg(path);
    };
  }
}
