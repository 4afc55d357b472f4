package nl.draaiboek.documents.svg;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A rectangle that looks for room in a picture: where its middle wants to be, and where it is now. */
final class Body {
  final double width;
  final double height;
  double wantedX;
  double wantedY;
  double x;
  double y;

  Body(double x, double y, double width, double height) {
    this.width = width;
    this.height = height;
    wants(x, y);
  }

  void wants(double toX, double toY) {
    wantedX = toX;
    wantedY = toY;
    x = toX;
    y = toY;
  }

  Box box() {
    return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  /** A rectangle at rest; y runs downwards. */
  record Box(double left, double top, double right, double bottom) {
    double width() {
      return right - left;
    }

    double height() {
      return bottom - top;
    }

    double middleX() {
      return (left + right) / 2;
    }

    double middleY() {
      return (top + bottom) / 2;
    }

    Box grown(double by) {
      return new Box(left - by, top - by, right + by, bottom + by);
    }

    Box lowered(double by) {
      return new Box(left, top + by, right, bottom);
    }

    /** Inside or on the edge, but for what rounding adds. */
    boolean within(Box other) {
      Box a = other.grown(0.01);
      return left >= a.left && right <= a.right && top >= a.top && bottom <= a.bottom;
    }

    boolean meetsAny(List<Box> others) {
      for (Box other : others)
        if (meets(other))
          return true;
      return false;
    }

    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** @param bodies at least one */
    static Box round(Collection<Body> bodies) {
      return round(bodies.stream().map(Body::box));
    }

    /** @param boxes at least one */
    static Box round(Stream<Box> boxes) {
      return boxes.reduce((a, b) -> new Box(Math.min(a.left, b.left), Math.min(a.top, b.top),
          Math.max(a.right, b.right), Math.max(a.bottom, b.bottom))).orElseThrow();
    }
  }
}
