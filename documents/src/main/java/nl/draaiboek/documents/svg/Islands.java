package nl.draaiboek.documents.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The parts of a cluster that hang near each other. People may put notes in one cluster that hang far apart: one line round all
 * of those would run round half the others too, so each part gets its own, under the same title.
 */
final class Islands {
  private static final double REACH_X = 280;
  private static final double REACH_Y = 190;

  private Islands() {}

  /** @return the notes as they hang together, each in one part */
  static <T> List<List<T>> of(List<T> notes, Function<T, Body> body) {
    List<List<T>> parts = new ArrayList<>();
    for (T note : notes) {
      List<List<T>> near = parts.stream()
          .filter(part -> part.stream().anyMatch(other -> near(body.apply(note), body.apply(other))))
          .toList();
      List<T> joined = new ArrayList<>();
      near.forEach(joined::addAll);
      joined.add(note);
      parts.removeAll(near);
      parts.add(joined);
    }
    return parts;
  }

  private static boolean near(Body a, Body b) {
    return Math.abs(a.wantedX - b.wantedX) < REACH_X && Math.abs(a.wantedY - b.wantedY) < REACH_Y;
  }
}
