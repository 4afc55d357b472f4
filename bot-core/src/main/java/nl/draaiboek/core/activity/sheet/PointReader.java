package nl.draaiboek.core.activity.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.sheet.SheetCommand.Point;

/** Reads a place on a sheet: {@code x} and {@code y}, or a {@code cell} of five by five. */
final class PointReader {
  private static final Pattern CELL = Pattern.compile("([1-5])-([1-5])");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,9})?");
  /** A fifth of the sheet. */
  private static final int CELL_WIDTH = 20;

  private PointReader() {}

  /** @return the place; for a cell {@code column-row}, counted from the left and from below, its middle */
  static Optional<Point> read(Action action) {
    Matcher cell = CELL.matcher(action.answer("cell"));
    if (cell.matches())
      return Optional.of(new Point(middle(cell.group(1)), middle(cell.group(2))));
    return share(action.answer("x")).flatMap(x -> share(action.answer("y")).map(y -> new Point(x, y)));
  }

  private static int middle(String cell) {
    return (Integer.parseInt(cell) - 1) * CELL_WIDTH + CELL_WIDTH / 2;
  }

  private static Optional<Integer> share(String text) {
    if (!NUMBER.matcher(text).matches())
      return Optional.empty();
    double value = Double.parseDouble(text.replace(',', '.'));
    return value > 100 ? Optional.empty() : Optional.of((int) Math.round(value));
  }
}
