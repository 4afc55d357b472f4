package nl.draaiboek.documents;

import java.util.ArrayList;
import java.util.List;

/** Moves boxes that overlap apart, as little as it takes, and keeps them on the sheet. Deterministic. */
final class Spread {
  private static final int ROUNDS = 120;

  private Spread() {}

  /** The middle of a box. */
  record Point(double x, double y) {}

  /**
   * Spreads boxes of one size.
   *
   * @param points where they want to be
   * @return where each can be, in the same order
   */
  static List<Point> apart(List<Point> points, double width, double height, double maxX, double maxY) {
    List<Point> now = new ArrayList<>(points);
    for (int round = 0; round < ROUNDS; round++) {
      boolean moved = false;
      for (int i = 0; i < now.size(); i++)
        for (int j = i + 1; j < now.size(); j++)
          moved |= push(now, i, j, width, height);
      for (int i = 0; i < now.size(); i++)
        now.set(i, new Point(Math.clamp(now.get(i).x(), width / 2, maxX - width / 2),
            Math.clamp(now.get(i).y(), height / 2, maxY - height / 2)));
      if (!moved)
        break;
    }
    return now;
  }

  private static boolean push(List<Point> now, int i, int j, double width, double height) {
    Point a = now.get(i);
    Point b = now.get(j);
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double overX = width - Math.abs(dx);
    double overY = height - Math.abs(dy);
    if (overX <= 0.5 || overY <= 0.5)
      return false;
    if (overX / width < overY / height) {
      double by = (dx < 0 ? -1 : 1) * overX / 2;
      now.set(i, new Point(a.x() - by, a.y()));
      now.set(j, new Point(b.x() + by, b.y()));
    } else {
      double by = (dy < 0 ? -1 : 1) * overY / 2;
      now.set(i, new Point(a.x(), a.y() - by));
      now.set(j, new Point(b.x(), b.y() + by));
    }
    return true;
  }
}
