package nl.draaiboek.documents.svg;

import java.util.Collection;
import java.util.List;

/** A rectangle that looks for room in a picture: where its middle wants to be, and where it is now. */
final class Body {
  final double width;
  final double height;
  final double wantedX;
  final double wantedY;
  double x;
  double y;

  Body(double x, double y, double width, double height) {
    this.width = width;
    this.height = height;
    this.wantedX = x;
    this.wantedY = y;
    this.x = x;
    this.y = y;
  }

  void move(double byX, double byY) {
    x += byX;
    y += byY;
  }

  Box box() {
    return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  /** A rectangle at rest; y runs downwards. */
  record Box(double left, double top, double right, double bottom) {
    private static final double ROUNDING = 0.01;

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

    Box moved(double x, double y) {
      return new Box(left + x, top + y, right + x, bottom + y);
    }

    /** Inside or on the edge. */
    boolean within(Box other) {
      Box room = other.grown(ROUNDING);
      return left >= room.left && right <= room.right && top >= room.top && bottom <= room.bottom;
    }

    boolean meets(Box other) {
      return left < other.right - ROUNDING && other.left < right - ROUNDING && top < other.bottom - ROUNDING
          && other.top < bottom - ROUNDING;
    }

    boolean meetsAny(List<Box> others) {
      for (Box other : others)
        if (meets(other))
          return true;
      return false;
    }

    /** @param bodies at least one */
    static Box round(Collection<Body> bodies) {
      return bodies.stream().map(Body::box).reduce((a, b) -> new Box(Math.min(a.left, b.left),
          Math.min(a.top, b.top), Math.max(a.right, b.right), Math.max(a.bottom, b.bottom))).orElseThrow();
    }
  }
}
