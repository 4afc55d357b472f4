package nl.draaiboek.documents.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.draaiboek.documents.svg.Body.Box;

/** A line round some rectangles, as tight as a string pulled round them, with round corners. */
final class Hull {
  private static final double ROUNDING = 22;

  private record Point(double x, double y) {}

  private Hull() {}

  /** @return the data of an SVG path */
  static String path(List<Box> boxes) {
    List<Point> corners = new ArrayList<>();
    for (Box box : boxes) {
      corners.add(new Point(box.left(), box.top()));
      corners.add(new Point(box.right(), box.top()));
      corners.add(new Point(box.right(), box.bottom()));
      corners.add(new Point(box.left(), box.bottom()));
    }
    return rounded(convex(corners));
  }

  /** Andrew's monotone chain. */
  private static List<Point> convex(List<Point> points) {
    List<Point> sorted = points.stream().distinct()
        .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y)).toList();
    List<Point> hull = half(sorted);
    List<Point> back = half(sorted.reversed());
    hull.removeLast();
    back.removeLast();
    hull.addAll(back);
    return hull;
  }

  private static List<Point> half(List<Point> points) {
    List<Point> chain = new ArrayList<>();
    for (Point point : points) {
      while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.getLast(), point) <= 0)
        chain.removeLast();
      chain.add(point);
    }
    return chain;
  }

  private static double turn(Point a, Point b, Point c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  }

  private static String rounded(List<Point> corners) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < corners.size(); i++) {
      Point corner = corners.get(i);
      Point before = towards(corner, corners.get((i + corners.size() - 1) % corners.size()));
      Point after = towards(corner, corners.get((i + 1) % corners.size()));
      path.append(i == 0 ? "M" : "L").append(said(before)).append('Q').append(said(corner)).append(' ')
          .append(said(after));
    }
    return path.append('Z').toString();
  }

  private static Point towards(Point from, Point to) {
    double length = Math.sqrt((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y));
    double share = Math.min(ROUNDING, length / 2) / length;
    return new Point(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
  }

  private static String said(Point point) {
    return SvgWriter.number(point.x) + ' ' + SvgWriter.number(point.y);
  }
}
