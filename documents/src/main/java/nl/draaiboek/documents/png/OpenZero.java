package nl.draaiboek.documents.png;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the slash out of a zero, as the fonts of the pages have it: in a number of a note or a total people take it for another
 * sign. The hole becomes the outline once more, as large as both halves of the slashed one together.
 */
final class OpenZero {
  private OpenZero() {}

  /** @param slashed its outline, and then the two halves of its hole */
  static Path2D of(Path2D slashed) {
    List<Path2D> contours = contours(slashed);
    if (contours.size() < 3)
      return slashed;
    Rectangle2D whole = contours.getFirst().getBounds2D();
    Rectangle2D hole = contours.subList(1, contours.size()).stream().map(Path2D::getBounds2D)
        .reduce(Rectangle2D::createUnion).orElseThrow();
    AffineTransform inwards = AffineTransform.getTranslateInstance(hole.getX(), hole.getY());
    inwards.scale(hole.getWidth() / whole.getWidth(), hole.getHeight() / whole.getHeight());
    inwards.translate(-whole.getX(), -whole.getY());
    Area open = new Area(contours.getFirst());
    open.subtract(new Area(inwards.createTransformedShape(contours.getFirst())));
    return new Path2D.Double(open);
  }

  private static List<Path2D> contours(Path2D path) {
    List<Path2D> contours = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next())
      switch (steps.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          contours.add(new Path2D.Double());
          contours.getLast().moveTo(at[0], at[1]);
        }
        case PathIterator.SEG_LINETO -> contours.getLast().lineTo(at[0], at[1]);
        case PathIterator.SEG_QUADTO -> contours.getLast().quadTo(at[0], at[1], at[2], at[3]);
        default -> contours.getLast().closePath();
      }
    return contours;
  }
}
