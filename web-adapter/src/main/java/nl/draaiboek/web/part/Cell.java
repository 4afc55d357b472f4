package nl.draaiboek.web.part;

import java.util.List;
import java.util.stream.IntStream;

/** One of the five by five cells of a landscape; columns count from the left, rows from below, both from 1. */
public record Cell(int column, int row) {
  private static final int SIDE = 5;

  /** @return all of them in reading order */
  public static List<Cell> all() {
    return IntStream.range(0, SIDE * SIDE).mapToObj(i -> new Cell(i % SIDE + 1, SIDE - i / SIDE)).toList();
  }

  /** @return what the form sends */
  public String value() {
    return column + "-" + row;
  }
}
