package nl.draaiboek.documents.png;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Writes an outline as SVG path data, to a hundredth. */
final class PathText {
  private static final String COMMANDS = "MLQCZ";
  private static final int[] NUMBERS = {2, 2, 4, 6, 0};

  private PathText() {}

  static String of(Path2D path) {
    StringBuilder out = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
      int command = steps.currentSegment(at);
      out.append(COMMANDS.charAt(command));
      for (int i = 0; i < NUMBERS[command]; i++)
        out.append(i == 0 ? "" : " ").append(Math.round(at[i] * 100) / 100.0);
    }
    return out.toString();
  }
}
