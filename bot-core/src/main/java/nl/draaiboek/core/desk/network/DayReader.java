package nl.draaiboek.core.desk.network;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draaiboek.core.network.When;

/**
 * Reads a day and a time as people say them: {@code 12 maart 10:00}, {@code March 12 at 10:00}, {@code 12-3-2027}, {@code 12/3 10 uur}.
 * A day without a year is the next one that is so called.
 */
final class DayReader {
  private static final List<String> MONTHS = List.of("januari january jan", "februari february feb",
      "maart march mrt mar", "april apr", "mei may", "juni june jun", "juli july jul", "augustus august aug",
      "september sep sept", "oktober october okt oct", "november nov", "december dec");
  private static final String MONTH = "(" + String.join("|", MONTHS).replace(' ', '|') + ")\\b\\.?";
  private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
  private static final Pattern FIGURES = Pattern.compile("\\b(\\d{1,2})[-/](\\d{1,2})(?:[-/](\\d{4}))?\\b");
  private static final Pattern DOTS = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b");
  private static final Pattern DAY_MONTH = Pattern
      .compile("\\b(\\d{1,2})\\s+" + MONTH + "(?:\\s+(\\d{4})\\b)?", WORDS);
  private static final Pattern MONTH_DAY = Pattern
      .compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4})\\b)?", WORDS);
  private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2})[:.](\\d{2})\\b");
  private static final Pattern HOUR = Pattern.compile("\\b(\\d{1,2})\\s*(?:uur|u|h)\\b", WORDS);

  private DayReader() {}

  /** A day that was said, empty where there is no such day, and what else was said. */
  private record Found(Optional<LocalDate> day, String rest) {}

  /**
   * @param before when it was: what is not said of its time stays as it was
   * @return empty where no day can be read in it
   */
  static Optional<When> read(String said, LocalDate today, When before) {
    Found found = day(said, today);
    return found.day().flatMap(day -> time(found.rest(), before.at())
        .map(at -> new When(day, at, before.length())));
  }

  private static Found day(String said, LocalDate today) {
    return Stream.of(
        first(ISO, said, m -> day(Optional.of(m.group(1)), number(m.group(2)), m.group(3), today)),
        first(DOTS, said, m -> day(year(m, 3), number(m.group(2)), m.group(1), today)),
        first(FIGURES, said, m -> day(year(m, 3), number(m.group(2)), m.group(1), today)),
        first(DAY_MONTH, said, m -> day(year(m, 3), month(m.group(2)), m.group(1), today)),
        first(MONTH_DAY, said, m -> day(year(m, 3), month(m.group(1)), m.group(2), today)))
        .flatMap(Optional::stream).findFirst().orElseGet(() -> new Found(Optional.empty(), said));
  }

  private static Optional<Found> first(Pattern pattern, String said,
      Function<MatchResult, Optional<LocalDate>> read) {
    Matcher found = pattern.matcher(said);
    return found.find()
        ? Optional.of(new Found(read.apply(found),
            said.substring(0, found.start()) + " " + said.substring(found.end())))
        : Optional.empty();
  }

  private static Optional<String> year(MatchResult found, int group) {
    return Optional.ofNullable(found.group(group));
  }

  private static Optional<LocalDate> day(Optional<String> year, int month, String day, LocalDate today) {
    try {
      LocalDate read = LocalDate.of(year.map(DayReader::number).orElse(today.getYear()), month, number(day));
      return Optional.of(year.isEmpty() && read.isBefore(today) ? read.plusYears(1) : read);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int month(String name) {
    return IntStream.rangeClosed(1, MONTHS.size())
        .filter(n -> List.of(MONTHS.get(n - 1).split(" ", -1)).contains(name.toLowerCase(Locale.ROOT)))
        .findFirst().orElse(0);
  }

  /** @return empty for a time that there is not */
  private static Optional<LocalTime> time(String said, LocalTime usual) {
    Matcher time = TIME.matcher(said);
    Matcher hour = HOUR.matcher(said);
    try {
      if (time.find())
        return Optional.of(LocalTime.of(number(time.group(1)), number(time.group(2))));
      return Optional.of(hour.find() ? LocalTime.of(number(hour.group(1)), 0) : usual);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int number(String figures) {
    return Integer.parseInt(figures);
  }
}
