package nl.draaiboek.web;

import java.util.HashMap;
import java.util.Map;

/** Who chooses one of the five by five cells of a landscape means its middle. */
final class Spots {
  private static final int CELL_SIZE = 20;

  private Spots() {}

  /**
   * @param fields of any form
   * @return the same; for one with a {@code cell}, such as {@code 2-5}, with {@code x} and {@code y} (0-100) in its place
   */
  static Map<String, String> read(Map<String, String> fields) {
    String cell = fields.getOrDefault("cell", "");
    if (!cell.matches("[1-5]-[1-5]"))
      return fields;
    Map<String, String> placed = new HashMap<>(fields);
    placed.remove("cell");
    placed.put("x", middle(cell.charAt(0) - '0'));
    placed.put("y", middle(cell.charAt(2) - '0'));
    return placed;
  }

  private static String middle(int cell) {
    return Integer.toString((cell - 1) * CELL_SIZE + CELL_SIZE / 2);
  }
}
