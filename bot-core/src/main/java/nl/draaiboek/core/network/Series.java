package nl.draaiboek.core.network;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rhythm in which people meet: always on the weekday of the first time.
 *
 * @param first      the first time
 * @param everyWeeks 1 to 26
 * @param meetings   how many, 1 to 60
 */
public record Series(When first, int everyWeeks, int meetings) {
  private static final int MOST_WEEKS = 26;
  private static final int MOST_MEETINGS = 60;

  public Series {
    if (everyWeeks < 1 || everyWeeks > MOST_WEEKS || meetings < 1 || meetings > MOST_MEETINGS)
      throw new IllegalArgumentException("a series is every 1 to 26 weeks, 1 to 60 times");
  }

  /**
   * When all of them are. One that falls in a holiday is the first week after it; the others stay where they are.
   *
   * @return oldest first, no day twice
   */
  public List<When> times(List<Holiday> holidays) {
    return IntStream.range(0, meetings).mapToObj(n -> first.date().plusWeeks((long) n * everyWeeks))
        .map(day -> free(day, holidays)).distinct().map(first::on).toList();
  }

  private static LocalDate free(LocalDate day, List<Holiday> holidays) {
    return Stream.iterate(day, d -> d.plusWeeks(1))
        .filter(d -> holidays.stream().noneMatch(h -> h.covers(d))).findFirst().orElseThrow();
  }
}
